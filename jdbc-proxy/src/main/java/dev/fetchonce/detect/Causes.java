package dev.fetchonce.detect;

import dev.fetchonce.model.Cause;
import dev.fetchonce.model.MappedEntity.Association;
import dev.fetchonce.model.RelationKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells from frames and mapping what in the application makes a look-up repeat. */
final class Causes {
    /** What compares an object with the row of its id, and what does so to tell whether the object is new. */
    private static final String SNAPSHOT =
            "org.hibernate.engine.internal.StatefulPersistenceContext.getDatabaseSnapshot";

    private static final String TELLING_NEW = "org.hibernate.engine.internal.ForeignKeys";

    private static final String[] FLUSHING = {
        "org.hibernate.event.internal.AbstractFlushingEventListener",
        "org.hibernate.event.internal.DefaultMergeEventListener",
        "org.hibernate.engine.internal.Cascade",
        "org.eclipse.persistence.internal.sessions.MergeManager",
        "org.eclipse.persistence.internal.sessions.CommitManager"
    };

    /** What builds the objects of a query's rows, and loads more where the mapping is EAGER. */
    private static final String[] BUILDING = {
        "org.hibernate.sql.results.graph.",
        "org.hibernate.engine.internal.StatefulPersistenceContext",
        "org.eclipse.persistence.mappings."
    };

    /** What builds the objects of a mapper's rows, and runs the nested selects of its result map. */
    private static final String NESTING = "org.apache.ibatis.executor.resultset.";

    private static final String[] FINDING = {
        "org.hibernate.internal.SessionImpl.find",
        "org.hibernate.internal.SessionImpl.get",
        "org.hibernate.internal.StatelessSessionImpl.get",
        "org.hibernate.loader.internal.IdentifierLoadAccessImpl",
        "org.hibernate.loader.internal.BaseNaturalIdLoadAccessImpl",
        "org.hibernate.loader.internal.NaturalIdLoadAccessImpl",
        "org.hibernate.loader.internal.SimpleNaturalIdLoadAccessImpl",
        "org.eclipse.persistence.internal.jpa.EntityManagerImpl.find"
    };

    private Causes() {}

    /** Null where nothing is known of the place. */
    static @Nullable Cause of(Site site, LookUp lookUp) {
        if (site.passes(SNAPSHOT) && site.passes(TELLING_NEW)) {
            return Cause.ASSIGNED_ID;
        }
        if (site.rendering()) {
            return Cause.RENDERING;
        }
        if (site.passes(FLUSHING)) {
            return Cause.FLUSH_CASCADE;
        }
        Optional<String> lazy = LazyFrames.on(site.path());
        if (lazy.isPresent()) {
            return isCollection(lazy.get(), site, lookUp.relation()) ? Cause.LAZY_COLLECTION : Cause.LAZY_PROXY;
        }
        return byCall(site, lookUp);
    }

    private static @Nullable Cause byCall(Site site, LookUp lookUp) {
        if (site.passes(BUILDING)) {
            return whileBuilding(site, lookUp);
        }
        if (site.passes(NESTING)) {
            return Cause.NESTED_SELECT;
        }
        if (site.passes("org.springframework.data.")) {
            return Cause.REPOSITORY_IN_LOOP;
        }
        if (site.passes(FINDING)) {
            return Cause.FIND_IN_LOOP;
        }
        return site.loop().isEmpty() ? null : Cause.DAO_IN_LOOP;
    }

    /** Null where it is no association that is loaded, or one that is not mapped so: a cached result or a graph asks for it. */
    private static @Nullable Cause whileBuilding(Site site, LookUp lookUp) {
        Association association =
                lookUp.relation() == null ? null : lookUp.relation().association();
        if (association == null) {
            return lookUp.readsSourceAgain() ? null : Cause.EAGER_MAPPING;
        }
        if (association.inverse() && site.passes("org.hibernate.")) {
            return Cause.INVERSE_ONE_TO_ONE;
        }
        return association.eager() ? Cause.EAGER_MAPPING : null;
    }

    private static boolean isCollection(String lazy, Site site, @Nullable Related related) {
        if (related != null) {
            return related.kind() == RelationKind.TO_MANY || related.kind() == RelationKind.MANY_TO_MANY;
        }
        return lazy.contains("Collection") || site.passes("org.eclipse.persistence.indirection.Indirect");
    }
}
