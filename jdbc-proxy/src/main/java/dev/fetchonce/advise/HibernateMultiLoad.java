package dev.fetchonce.advise;

import dev.fetchonce.detect.Related;
import dev.fetchonce.model.Cause;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** Hibernate: entities by their ids in batches, those that the session has already without a query. */
final class HibernateMultiLoad implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        Related related = found.detection().relation();
        MappedEntity target = related == null ? null : related.target();
        if (target == null
                || found.detection().cause() != Cause.FIND_IN_LOOP
                || !found.detection().repeats().site().passes("org.hibernate.")) {
            return List.of();
        }
        String entity = target.javaName();
        return List.of(new Remedy(
                "hibernate-multi-load",
                "Hibernate",
                "Load all " + target.name() + " entities of the loop by their ids",
                "entityManager.find(" + entity + ".class, id)",
                "entityManager.unwrap(Session.class).byMultipleIds(" + entity + ".class).multiLoad(ids)",
                found.sourceExecutions() + 1,
                "They come in the order of the ids, null for one that is not there. From Hibernate 7 on,"
                        + " session.findMultiple(" + entity
                        + ".class, ids) says the same. Hibernate cuts the list to what the"
                        + " database allows."));
    }
}
