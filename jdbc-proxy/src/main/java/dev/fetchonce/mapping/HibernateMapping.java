package dev.fetchonce.mapping;

import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.Mapping;
import dev.fetchonce.model.OrmSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a Hibernate {@code SessionFactory}, 6.x and 7.x. */
final class HibernateMapping {
    private final Map<String, String> names;
    private final BiConsumer<String, Throwable> faults;

    private HibernateMapping(Map<String, String> names, BiConsumer<String, Throwable> faults) {
        this.names = names;
        this.faults = faults;
    }

    static Mapping read(Object sessionFactory, BiConsumer<String, Throwable> faults)
            throws ReflectiveOperationException {
        HibernateMapping mapping = new HibernateMapping(namesByClass(sessionFactory), faults);
        Stream<?> persisters = (Stream<?>)
                Getters.get(sessionFactory, "getRuntimeMetamodels", "getMappingMetamodel", "streamEntityDescriptors");
        List<MappedEntity> entities = new ArrayList<>();
        for (Object each : persisters.toList()) {
            Reading.guarded("mapping of " + each, faults, () -> entities.add(mapping.entity(each)));
        }
        String version = Getters.staticText(sessionFactory, "org.hibernate.Version", "getVersionString");
        return new Mapping("Hibernate", version, List.copyOf(entities), settings(sessionFactory));
    }

    private static OrmSettings settings(Object sessionFactory) throws ReflectiveOperationException {
        Object options = Getters.get(sessionFactory, "getSessionFactoryOptions");
        return new OrmSettings(
                isConfigured(sessionFactory, "hibernate.jdbc.batch_size")
                        ? Math.max(1, Getters.number(options, "getJdbcBatchSize"))
                        : 1,
                Getters.is(options, "isOrderInsertsEnabled"),
                Getters.is(options, "isOrderUpdatesEnabled"),
                Math.max(1, Getters.number(options, "getDefaultBatchFetchSize")));
    }

    /** Whether the application says it: where it does not, options tell what the dialect would like, which no write heeds. */
    private static boolean isConfigured(Object sessionFactory, String setting) throws ReflectiveOperationException {
        Object registry = Getters.get(sessionFactory, "getServiceRegistry");
        Class<?> type = Class.forName(
                "org.hibernate.engine.config.spi.ConfigurationService",
                false,
                sessionFactory.getClass().getClassLoader());
        Object configuration = Getters.call(registry, "getService", Class.class, type);
        return configuration != null && ((Map<?, ?>) Getters.get(configuration, "getSettings")).containsKey(setting);
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

    private MappedEntity entity(Object persister) throws ReflectiveOperationException {
        HibernateAttributes attributes = new HibernateAttributes(this::nameOf, faults);
        attributes.addAll("", persister);
        Object id = Getters.get(persister, "getIdentifierMapping");
        attributes.addId(id);
        @Nullable Object version = Getters.getOrNull(persister, "getVersionMapping");
        return new MappedEntity(
                nameOf(persister),
                Getters.text(persister, "getEntityName"),
                HibernateAttributes.tableOf(persister),
                HibernateAttributes.columns(id),
                attributes.basics(),
                attributes.associations(),
                HibernateIds.of(Getters.get(persister, "getGenerator")),
                version == null ? null : HibernateAttributes.column(version),
                Math.max(1, Getters.number(persister, "getBatchSize")));
    }

    private String nameOf(Object entityMapping) throws ReflectiveOperationException {
        String className = Getters.text(entityMapping, "getEntityName");
        String simple = className.substring(className.lastIndexOf('.') + 1);
        return names.getOrDefault(className, simple.substring(simple.lastIndexOf('$') + 1));
    }
}
