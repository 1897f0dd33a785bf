package dev.fetchonce.mapping;

import dev.fetchonce.model.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads how an ORM maps entities: Hibernate 6 and 7, and EclipseLink 4. Runs no query, and keeps nothing of what it
 * reads; an EclipseLink factory that was not used yet is deployed thereby, as by its first EntityManager. Stateless;
 * thread-safe.
 */
public final class OrmMapping {
    private static final List<Orm> ALL = List.of(
            new Orm("org.hibernate.engine.spi.SessionFactoryImplementor", HibernateMapping::read),
            new Orm("org.eclipse.persistence.internal.sessions.DatabaseSessionImpl", EclipseLinkMapping::read));

    private OrmMapping() {}

    /**
     * Reads all entities.
     *
     * @param factory a SessionFactory, an EclipseLink session, or an EntityManagerFactory that unwraps to one of these,
     *     as those of containers do
     * @param faults takes what could not be read, by place; the rest is read all the same
     * @return nothing where it is none of these
     */
    public static Optional<Mapping> read(Object factory, BiConsumer<String, Throwable> faults) {
        String where = "mapping of " + factory.getClass().getName();
        try {
            for (Orm each : ALL) {
                Object unwrapped = unwrap(factory, each.type());
                if (unwrapped != null) {
                    return Optional.of(each.reader().read(unwrapped, faults));
                }
            }
            faults.accept(where, new IllegalArgumentException("neither Hibernate 6 or 7 nor EclipseLink 4"));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError unknown) {
            faults.accept(where, unknown);
        }
        return Optional.empty();
    }

    private static @Nullable Object unwrap(Object factory, String type) {
        if (Getters.isA(factory, type)) {
            return factory;
        }
        Object inner = unwrap(factory, type, factory.getClass().getClassLoader());
        return inner == null ? unwrap(factory, type, Thread.currentThread().getContextClassLoader()) : inner;
    }

    private static @Nullable Object unwrap(Object factory, String type, @Nullable ClassLoader loader) {
        try {
            Object inner = Getters.call(factory, "unwrap", Class.class, Class.forName(type, false, loader));
            return inner != null && Getters.isA(inner, type) ? inner : null;
        } catch (ReflectiveOperationException | LinkageError another) {
            return null;
        }
    }

    /**
     * An ORM that can be read.
     *
     * @param type what its reader takes
     */
    private record Orm(String type, Reader reader) {}

    private interface Reader {
        Mapping read(Object unwrapped, BiConsumer<String, Throwable> faults) throws ReflectiveOperationException;
    }
}
