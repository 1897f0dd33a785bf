package dev.fetchonce.mapping;

import dev.fetchonce.model.IdGeneration;
import dev.fetchonce.model.IdGeneration.Strategy;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.Mapping;
import dev.fetchonce.model.OrmSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads a session of EclipseLink 4 that is logged in, where its descriptors are complete. */
final class EclipseLinkMapping {
    private EclipseLinkMapping() {}

    static Mapping read(Object session, BiConsumer<String, Throwable> faults) throws ReflectiveOperationException {
        List<MappedEntity> entities = new ArrayList<>();
        for (Object each : ((Map<?, ?>) Getters.get(session, "getDescriptors")).values()) {
            if (!Getters.is(each, "isDescriptorTypeAggregate")) {
                Reading.guarded("mapping of " + each, faults, () -> entities.add(entity(each, faults)));
            }
        }
        String version = Getters.staticText(session, "org.eclipse.persistence.Version", "getVersion");
        return new Mapping("EclipseLink", version, List.copyOf(entities), settings(session));
    }

    /** It writes class by class, so its INSERTs and UPDATEs are always in order. */
    private static OrmSettings settings(Object session) throws ReflectiveOperationException {
        Object platform = Getters.get(session, "getPlatform");
        boolean batches = Getters.is(platform, "usesBatchWriting");
        int size = batches ? Math.max(1, Getters.number(platform, "getMaxBatchWritingSize")) : 1;
        return new OrmSettings(size, true, true, 1);
    }

    private static MappedEntity entity(Object descriptor, BiConsumer<String, Throwable> faults)
            throws ReflectiveOperationException {
        EclipseLinkAttributes attributes = new EclipseLinkAttributes(faults);
        attributes.addAll("", descriptor);
        List<String> id = new ArrayList<>();
        for (Object each : (Iterable<?>) Getters.get(descriptor, "getPrimaryKeyFields")) {
            id.add(EclipseLinkAttributes.column(each).column());
        }
        return new MappedEntity(
                Getters.text(descriptor, "getAlias"),
                Getters.text(descriptor, "getJavaClassName"),
                table(descriptor),
                List.copyOf(id),
                attributes.basics(),
                attributes.associations(),
                idGeneration(descriptor),
                version(descriptor),
                1);
    }

    /** Its own: of an entity that adds a table to its parent's, the one it adds. */
    private static String table(Object descriptor) throws ReflectiveOperationException {
        List<Object> own = new ArrayList<>((List<?>) Getters.get(descriptor, "getTables"));
        if (Getters.is(descriptor, "hasInheritance")) {
            Object parent = Getters.getOrNull(Getters.get(descriptor, "getInheritancePolicy"), "getParentDescriptor");
            if (parent != null) {
                own.removeAll((List<?>) Getters.get(parent, "getTables"));
            }
        }
        Object table = own.isEmpty() ? Getters.get(descriptor, "getDefaultTable") : own.get(0);
        return MappedNames.table(Getters.text(table, "getName"));
    }

    private static IdGeneration idGeneration(Object descriptor) throws ReflectiveOperationException {
        @Nullable Object sequence = Getters.getOrNull(descriptor, "getSequence");
        if (sequence == null || !Getters.is(descriptor, "usesSequenceNumbers")) {
            return IdGeneration.ASSIGNED;
        }
        if (Getters.is(sequence, "shouldAcquireValueAfterInsert")) {
            return new IdGeneration(Strategy.IDENTITY, "", 0);
        }
        if (Getters.isA(sequence, "org.eclipse.persistence.sequencing.UUIDSequence")) {
            return new IdGeneration(Strategy.IN_MEMORY, "", 0);
        }
        Strategy strategy = Getters.is(sequence, "isTable") ? Strategy.TABLE : Strategy.SEQUENCE;
        String name = Getters.text(sequence, strategy == Strategy.TABLE ? "getTableName" : "getName");
        return new IdGeneration(strategy, MappedNames.table(name), Getters.number(sequence, "getPreallocationSize"));
    }

    private static @Nullable String version(Object descriptor) throws ReflectiveOperationException {
        @Nullable Object policy = Getters.getOrNull(descriptor, "getOptimisticLockingPolicy");
        return policy != null && Getters.isA(policy, "org.eclipse.persistence.descriptors.VersionLockingPolicy")
                ? EclipseLinkAttributes.column(Getters.get(policy, "getWriteLockField"))
                        .column()
                : null;
    }
}
