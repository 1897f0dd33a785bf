package dev.fetchonce.mapping;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.MappedEntity.Association;
import dev.fetchonce.model.MappedEntity.Cascade;
import dev.fetchonce.model.RelationKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Collects the attributes of one entity of EclipseLink's, those of its embeddables included. */
final class EclipseLinkAttributes {
    private final Map<String, String> basics = new LinkedHashMap<>();
    private final List<Association> associations = new ArrayList<>();
    private final BiConsumer<String, Throwable> faults;

    EclipseLinkAttributes(BiConsumer<String, Throwable> faults) {
        this.faults = faults;
    }

    Map<String, String> basics() {
        return Map.copyOf(basics);
    }

    List<Association> associations() {
        return List.copyOf(associations);
    }

    void addAll(String path, Object descriptor) throws ReflectiveOperationException {
        for (Object each : (Iterable<?>) Getters.get(descriptor, "getMappings")) {
            String name = path + Getters.text(each, "getAttributeName");
            Reading.guarded("mapping of " + descriptor + "." + name, faults, () -> add(name, each));
        }
    }

    private void add(String name, Object mapping) throws ReflectiveOperationException {
        if (Getters.is(mapping, "isAggregateObjectMapping")) {
            addAll(name + ".", Getters.get(mapping, "getReferenceDescriptor"));
        } else if (Getters.is(mapping, "isAbstractDirectMapping")) {
            basics.put(column(Getters.get(mapping, "getField")).column(), name);
        } else if (Getters.is(mapping, "isOneToOneMapping")) {
            associations.add(toOne(name, mapping));
        } else if (Getters.is(mapping, "isCollectionMapping")) {
            associations.add(collection(name, mapping));
        }
    }

    private static Association toOne(String name, Object mapping) throws ReflectiveOperationException {
        RelationKind kind = Getters.is(mapping, "isManyToOneMapping") ? RelationKind.TO_ONE : RelationKind.ONE_TO_ONE;
        if (Getters.is(mapping, "hasRelationTableMechanism")) {
            Object link = Getters.get(mapping, "getRelationTableMechanism");
            return association(
                    name, mapping, kind, first(link, "getSourceKeyFields"), first(link, "getSourceRelationKeyFields"));
        }
        Map<?, ?> keys = (Map<?, ?>) Getters.get(mapping, "getSourceToTargetKeyFields");
        Map.Entry<?, ?> key = keys.entrySet().iterator().next();
        return association(name, mapping, kind, column(key.getKey()), column(key.getValue()));
    }

    private static Association collection(String name, Object mapping) throws ReflectiveOperationException {
        boolean linked = Getters.is(mapping, "isManyToManyMapping");
        String compared = linked
                ? "getSourceRelationKeyFields"
                : Getters.is(mapping, "isDirectCollectionMapping")
                        ? "getReferenceKeyFields"
                        : "getTargetForeignKeyFields";
        return association(
                name,
                mapping,
                linked ? RelationKind.MANY_TO_MANY : RelationKind.TO_MANY,
                first(mapping, "getSourceKeyFields"),
                first(mapping, compared));
    }

    private static Association association(String name, Object mapping, RelationKind kind, ColumnRef from, ColumnRef to)
            throws ReflectiveOperationException {
        return new Association(
                name,
                kind,
                from,
                to,
                target(mapping),
                !Getters.is(mapping, "isLazy") || !Getters.is(mapping, "usesIndirection"),
                Getters.is(mapping, "isCollectionMapping") || Getters.is(mapping, "isOptional"),
                isBag(mapping),
                Getters.is(mapping, "shouldUseBatchReading") ? Integer.MAX_VALUE : 1,
                cascades(mapping),
                Getters.is(mapping, "isPrivateOwned"),
                true,
                kind == RelationKind.ONE_TO_ONE && !holdsKey(mapping));
    }

    private static boolean holdsKey(Object mapping) {
        return Getters.is(mapping, "isForeignKeyRelationship") || Getters.is(mapping, "hasRelationTableMechanism");
    }

    /** Empty where it holds no entities. */
    private static String target(Object mapping) throws ReflectiveOperationException {
        Object descriptor = Getters.getOrNull(mapping, "getReferenceDescriptor");
        return descriptor == null || Getters.is(descriptor, "isDescriptorTypeAggregate")
                ? ""
                : Getters.text(descriptor, "getAlias");
    }

    private static boolean isBag(Object mapping) throws ReflectiveOperationException {
        return Getters.is(mapping, "isCollectionMapping")
                && Getters.is(Getters.get(mapping, "getContainerPolicy"), "isListPolicy")
                && Getters.getOrNull(mapping, "getListOrderField") == null;
    }

    private static Set<Cascade> cascades(Object mapping) {
        Set<Cascade> cascades = EnumSet.noneOf(Cascade.class);
        for (Cascade each : Cascade.values()) {
            String name = each.name();
            if (Getters.is(mapping, "isCascade" + name.charAt(0) + MappedNames.plain(name.substring(1)))) {
                cascades.add(each);
            }
        }
        return Set.copyOf(cascades);
    }

    /** Of a composite key the first. */
    private static ColumnRef first(Object mapping, String fields) throws ReflectiveOperationException {
        return column(((List<?>) Getters.get(mapping, fields)).get(0));
    }

    static ColumnRef column(Object field) throws ReflectiveOperationException {
        String table = Getters.text(field, "getTable", "getName");
        return new ColumnRef(MappedNames.table(table), MappedNames.plain(Getters.text(field, "getName")));
    }
}
