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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects the attributes of one entity of Hibernate's, those of its embeddables included. */
final class HibernateAttributes {
    private static final String MAPPING = "org.hibernate.metamodel.mapping.";
    private static final String CASCADE = "org.hibernate.engine.spi.Cascad";

    private final Map<String, String> basics = new LinkedHashMap<>();
    private final List<Association> associations = new ArrayList<>();
    private final EntityNames names;
    private final BiConsumer<String, Throwable> faults;

    HibernateAttributes(EntityNames names, BiConsumer<String, Throwable> faults) {
        this.names = names;
        this.faults = faults;
    }

    Map<String, String> basics() {
        return Map.copyOf(basics);
    }

    List<Association> associations() {
        return List.copyOf(associations);
    }

    void addAll(String path, Object managedType) throws ReflectiveOperationException {
        int count = Getters.number(managedType, "getNumberOfAttributeMappings");
        for (int i = 0; i < count; i++) {
            Object attribute = Getters.get(managedType, "getAttributeMapping", i);
            String name = path + Getters.text(attribute, "getAttributeName");
            Reading.guarded("mapping of " + managedType + "." + name, faults, () -> add(name, attribute));
        }
    }

    void addId(Object id) throws ReflectiveOperationException {
        if (Getters.isA(id, MAPPING + "SelectableMapping")) {
            basics.put(column(id), Getters.text(id, "getAttributeName"));
        } else if (Getters.isA(id, MAPPING + "EmbeddableValuedModelPart")) {
            String path = Getters.isA(id, MAPPING + "SingleAttributeIdentifierMapping")
                    ? Getters.text(id, "getAttributeName") + "."
                    : "";
            addAll(path, Getters.get(id, "getPartMappingType"));
        }
    }

    private void add(String name, Object attribute) throws ReflectiveOperationException {
        if (Getters.isA(attribute, MAPPING + "internal.ToOneAttributeMapping")) {
            associations.add(toOne(name, attribute));
        } else if (Getters.isA(attribute, MAPPING + "PluralAttributeMapping")) {
            associations.add(collection(name, attribute));
        } else if (Getters.isA(attribute, MAPPING + "DiscriminatedAssociationModelPart")) {
            addAny(name, attribute);
        } else if (Getters.isA(attribute, MAPPING + "EmbeddableValuedModelPart")) {
            addAll(name + ".", Getters.get(attribute, "getMappedType"));
        } else if (Getters.isA(attribute, MAPPING + "SelectableMapping")) {
            basics.put(column(attribute), name);
        }
    }

    private Association toOne(String name, Object attribute) throws ReflectiveOperationException {
        boolean many = Getters.text(attribute, "getCardinality").equals("MANY_TO_ONE");
        boolean holdsKey = Getters.text(attribute, "getSideNature").equals("KEY");
        Object key = Getters.get(attribute, "getForeignKeyDescriptor");
        Object style = Getters.get(attribute, "getAttributeMetadata", "getCascadeStyle");
        return new Association(
                name,
                many ? RelationKind.TO_ONE : RelationKind.ONE_TO_ONE,
                holdsKey ? keySide(key) : targetSide(key),
                holdsKey ? targetSide(key) : keySide(key),
                names.of(Getters.get(attribute, "getAssociatedEntityMappingType")),
                isEager(attribute),
                Getters.is(attribute, "isOptional") || Getters.is(attribute, "isNullable"),
                false,
                1,
                cascades(style),
                Getters.is(style, "hasOrphanDelete"),
                true,
                !many && !holdsKey);
    }

    private Association collection(String name, Object attribute) throws ReflectiveOperationException {
        @Nullable Object entity = entityOf(Getters.get(attribute, "getElementDescriptor"));
        Object persister = Getters.get(attribute, "getCollectionDescriptor");
        boolean linked = entity != null && Getters.is(persister, "isManyToMany");
        String semantics =
                Getters.text(attribute, "getMappedType", "getCollectionSemantics", "getCollectionClassification");
        Object key = Getters.get(attribute, "getKeyDescriptor");
        Object style = Getters.get(attribute, "getAttributeMetadata", "getCascadeStyle");
        return new Association(
                name,
                linked ? RelationKind.MANY_TO_MANY : RelationKind.TO_MANY,
                targetSide(key),
                keySide(key),
                entity == null ? "" : names.of(entity),
                isEager(attribute),
                true,
                semantics.endsWith("BAG"),
                Math.max(1, Getters.number(persister, "getBatchSize")),
                cascades(style),
                Getters.is(style, "hasOrphanDelete"),
                true,
                false);
    }

    /** One for each entity that the discriminator may name. */
    private void addAny(String name, Object attribute) throws ReflectiveOperationException {
        Object key = Getters.get(attribute, "getKeyPart");
        ColumnRef from =
                new ColumnRef(MappedNames.table(Getters.text(key, "getContainingTableExpression")), column(key));
        List<Object> values = new ArrayList<>();
        Consumer<Object> collector = values::add;
        Object converter = Getters.get(attribute, "getDiscriminatorMapping", "getValueConverter");
        Getters.call(converter, "forEachValueDetail", Consumer.class, collector);
        for (Object value : values) {
            Object entity = Getters.get(value, "getIndicatedEntity");
            String id = columns(Getters.get(entity, "getIdentifierMapping")).get(0);
            associations.add(new Association(
                    name,
                    RelationKind.TO_ONE,
                    from,
                    new ColumnRef(tableOf(entity), id),
                    names.of(entity),
                    isEager(attribute),
                    true,
                    false,
                    1,
                    Set.of(),
                    false,
                    false,
                    false));
        }
    }

    static String tableOf(Object entity) throws ReflectiveOperationException {
        return MappedNames.table(Getters.text(entity, "getMappedTableDetails", "getTableName"));
    }

    private static @Nullable Object entityOf(Object element) throws ReflectiveOperationException {
        return Getters.isA(element, MAPPING + "internal.EntityCollectionPart")
                        || Getters.isA(element, MAPPING + "EntityAssociationMapping")
                ? Getters.get(element, "getAssociatedEntityMappingType")
                : null;
    }

    private static boolean isEager(Object attribute) throws ReflectiveOperationException {
        return Getters.text(attribute, "getMappedFetchOptions", "getTiming").equals("IMMEDIATE");
    }

    private static Set<Cascade> cascades(Object style) throws ReflectiveOperationException {
        ClassLoader loader = style.getClass().getClassLoader();
        Class<?> actions = Class.forName(CASCADE + "ingActions", true, loader);
        Class<?> action = Class.forName(CASCADE + "ingAction", false, loader);
        Set<Cascade> cascades = EnumSet.noneOf(Cascade.class);
        for (Cascade each : Cascade.values()) {
            Object asked = actions.getField(each.name()).get(null);
            if (asked != null && Boolean.TRUE.equals(Getters.call(style, "doCascade", action, asked))) {
                cascades.add(each);
            }
        }
        return Set.copyOf(cascades);
    }

    /** All columns of an identifier. */
    static List<String> columns(Object id) throws ReflectiveOperationException {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < Getters.number(id, "getJdbcTypeCount"); i++) {
            columns.add(column(Getters.get(id, "getSelectable", i)));
        }
        return List.copyOf(columns);
    }

    static String column(Object selectable) throws ReflectiveOperationException {
        return MappedNames.plain(Getters.text(selectable, "getSelectionExpression"));
    }

    /** The foreign key's own column; of a composite one the first. */
    private static ColumnRef keySide(Object key) throws ReflectiveOperationException {
        Object column = Getters.get(Getters.get(key, "getKeyPart"), "getSelectable", 0);
        return new ColumnRef(MappedNames.table(Getters.text(key, "getKeyTable")), column(column));
    }

    private static ColumnRef targetSide(Object key) throws ReflectiveOperationException {
        Object column = Getters.get(Getters.get(key, "getTargetPart"), "getSelectable", 0);
        return new ColumnRef(MappedNames.table(Getters.text(key, "getTargetTable")), column(column));
    }

    /** What queries call an entity. */
    interface EntityNames {
        String of(Object entityMapping) throws ReflectiveOperationException;
    }
}
