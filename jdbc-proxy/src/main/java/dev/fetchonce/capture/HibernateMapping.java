package dev.fetchonce.capture;

import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.MappedEntity.Association;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a Hibernate {@code SessionFactory} (6.x and 7.x) how it maps entities. It is not compiled against
 * Hibernate, runs no query, and keeps nothing of what it read.
 */
public final class HibernateMapping {
    private static final String MAPPING = "org.hibernate.metamodel.mapping.";

    private final Map<String, String> names;

    private HibernateMapping(Map<String, String> names) {
        this.names = names;
    }

    /**
     * Reads all entities.
     *
     * @param faults takes what could not be read, by place; the rest is read all the same
     */
    public static List<MappedEntity> read(Object sessionFactory, BiConsumer<String, Throwable> faults) {
        List<MappedEntity> entities = new ArrayList<>();
        try {
            HibernateMapping mapping = new HibernateMapping(namesByClass(sessionFactory));
            Stream<?> persisters = (Stream<?>) Getters.get(
                    sessionFactory, "getRuntimeMetamodels", "getMappingMetamodel", "streamEntityDescriptors");
            for (Object each : persisters.toList()) {
                mapping.guarded("mapping of " + each, faults, () -> entities.add(mapping.entity(each, faults)));
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError unknown) {
            faults.accept("mapping of " + sessionFactory.getClass().getName() + " (6.x and 7.x can be read)", unknown);
        }
        return List.copyOf(entities);
    }

    /** The names that queries use, by class. */
    private static Map<String, String> namesByClass(Object sessionFactory) throws ReflectiveOperationException {
        Map<String, String> names = new HashMap<>();
        for (Object each : (Iterable<?>) Getters.get(sessionFactory, "getMetamodel", "getEntities")) {
            Class<?> type = (Class<?>) Getters.get(each, "getJavaType");
            names.put(type.getName(), Getters.text(each, "getName"));
        }
        return names;
    }

    private MappedEntity entity(Object persister, BiConsumer<String, Throwable> faults)
            throws ReflectiveOperationException {
        String table = MappedNames.table(Getters.text(persister, "getMappedTableDetails", "getTableName"));
        Map<String, String> basics = new LinkedHashMap<>();
        List<Association> associations = new ArrayList<>();
        Object id = Getters.get(persister, "getIdentifierMapping");
        List<String> idColumns = new ArrayList<>();
        for (int i = 0; i < (Integer) Getters.get(id, "getJdbcTypeCount"); i++) {
            idColumns.add(MappedNames.column(Getters.get(id, "getSelectable", i)));
        }
        if (Getters.isA(id, MAPPING + "SelectableMapping")) {
            basics.put(idColumns.get(0), Getters.text(id, "getAttributeName"));
        }
        Attributes attributes = new Attributes(basics, associations, faults);
        attributes.addAll("", persister);
        return new MappedEntity(
                nameOf(persister),
                Getters.text(persister, "getEntityName"),
                table,
                List.copyOf(idColumns),
                Map.copyOf(basics),
                List.copyOf(associations));
    }

    private String nameOf(Object entityMapping) throws ReflectiveOperationException {
        String className = Getters.text(entityMapping, "getEntityName");
        String simple = className.substring(className.lastIndexOf('.') + 1);
        return names.getOrDefault(className, simple.substring(simple.lastIndexOf('$') + 1));
    }

    private void guarded(String where, BiConsumer<String, Throwable> faults, Reading reading) {
        try {
            reading.run();
        } catch (ReflectiveOperationException | RuntimeException | LinkageError unreadable) {
            faults.accept(where, unreadable);
        }
    }

    private interface Reading {
        void run() throws ReflectiveOperationException;
    }

    /** Collects the attributes of one entity, those of its embeddables included. */
    private final class Attributes {
        private final Map<String, String> basics;
        private final List<Association> associations;
        private final BiConsumer<String, Throwable> faults;

        Attributes(Map<String, String> basics, List<Association> associations, BiConsumer<String, Throwable> faults) {
            this.basics = basics;
            this.associations = associations;
            this.faults = faults;
        }

        void addAll(String path, Object managedType) throws ReflectiveOperationException {
            int count = (Integer) Getters.get(managedType, "getNumberOfAttributeMappings");
            for (int i = 0; i < count; i++) {
                Object attribute = Getters.get(managedType, "getAttributeMapping", i);
                String name = path + Getters.text(attribute, "getAttributeName");
                guarded("mapping of " + managedType + "." + name, faults, () -> add(name, attribute));
            }
        }

        private void add(String name, Object attribute) throws ReflectiveOperationException {
            if (Getters.isA(attribute, MAPPING + "internal.ToOneAttributeMapping")) {
                associations.add(toOne(name, attribute));
            } else if (Getters.isA(attribute, MAPPING + "PluralAttributeMapping")) {
                associations.add(collection(name, attribute));
            } else if (Getters.isA(attribute, MAPPING + "EmbeddableValuedModelPart")) {
                addAll(name + ".", Getters.get(attribute, "getMappedType"));
            } else if (Getters.isA(attribute, MAPPING + "SelectableMapping")) {
                basics.put(MappedNames.column(attribute), name);
            }
        }

        private Association toOne(String name, Object attribute) throws ReflectiveOperationException {
            boolean many = Getters.text(attribute, "getCardinality").equals("MANY_TO_ONE");
            boolean holdsKey = Getters.text(attribute, "getSideNature").equals("KEY");
            Object key = Getters.get(attribute, "getForeignKeyDescriptor");
            return MappedNames.association(
                    name,
                    many,
                    holdsKey,
                    key,
                    nameOf(Getters.get(attribute, "getAssociatedEntityMappingType")),
                    isEager(attribute),
                    Getters.is(attribute, "isOptional") || Getters.is(attribute, "isNullable"));
        }

        private Association collection(String name, Object attribute) throws ReflectiveOperationException {
            Object element = Getters.get(attribute, "getElementDescriptor");
            @Nullable Object entity = entityOf(element).orElse(null);
            boolean linked =
                    entity != null && Getters.is(Getters.get(attribute, "getCollectionDescriptor"), "isManyToMany");
            String semantics =
                    Getters.text(attribute, "getMappedType", "getCollectionSemantics", "getCollectionClassification");
            return MappedNames.collection(
                    name,
                    linked,
                    Getters.get(attribute, "getKeyDescriptor"),
                    entity == null ? "" : nameOf(entity),
                    isEager(attribute),
                    semantics.endsWith("BAG"));
        }

        private Optional<Object> entityOf(Object element) throws ReflectiveOperationException {
            return Getters.isA(element, MAPPING + "internal.EntityCollectionPart")
                            || Getters.isA(element, MAPPING + "EntityAssociationMapping")
                    ? Optional.of(Getters.get(element, "getAssociatedEntityMappingType"))
                    : Optional.empty();
        }

        private boolean isEager(Object attribute) throws ReflectiveOperationException {
            return Getters.text(attribute, "getMappedFetchOptions", "getTiming").equals("IMMEDIATE");
        }
    }
}
