package dev.fetchonce.advise;

import dev.fetchonce.detect.LookUp;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.MappedEntity.Association;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** Hibernate: the collections of all rows of a query by one more, which asks that query again as a sub-select. */
final class HibernateSubselect implements Advisor {
    private static final String ANNOTATION = "@Fetch(FetchMode.SUBSELECT)";

    @Override
    public List<Remedy> remedies(Case found) {
        MappedEntity entity = found.entity();
        Association association = found.association();
        List<LookUp> levels = found.detection().levels();
        if (entity == null
                || association == null
                || !found.isWhole()
                || found.paged()
                || !found.loadedByOrm("org.hibernate.")
                || levels.stream().anyMatch(each -> Case.leadsToOne(each.relation()))) {
            return List.of();
        }
        return List.of(
                new Remedy(
                        "hibernate-subselect",
                        "Hibernate",
                        ANNOTATION + " on " + entity.name() + "." + association.attribute()
                                + (levels.size() > 1 ? ", and on each level below it" : ""),
                        MappedField.ofLevels(found, ""),
                        MappedField.ofLevels(found, ANNOTATION),
                        (1L + levels.size()) * found.sourceExecutions(),
                        "It holds wherever the collection is loaded lazily, and loads it for all rows of the query, however many are"
                                + " touched. A query that is paged is asked again without its limit: there, prefer @BatchSize."));
    }
}
