package dev.fetchonce.advise;

import dev.fetchonce.detect.LookUp;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.MappedEntity.Association;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** EclipseLink: load the association for many rows at once, by the keys that were read. */
final class EclipseLinkBatchFetch implements Advisor {
    static final String PREFIX = "org.eclipse.persistence.";

    /** Keys in one list unless {@code eclipselink.batch.size} says otherwise. */
    private static final int SIZE = 256;

    private static final String ANNOTATION = "@BatchFetch(BatchFetchType.IN)";

    @Override
    public List<Remedy> remedies(Case found) {
        MappedEntity entity = found.entity();
        Association association = found.association();
        if (entity == null || association == null || !found.isWhole() || !found.loadedByOrm(PREFIX)) {
            return List.of();
        }
        List<LookUp> levels = found.detection().levels();
        long batches = levels.stream()
                .mapToLong(each -> (each.repeats().distinctBinds() + SIZE - 1) / SIZE)
                .sum();
        String where = entity.name() + "." + association.attribute();
        return List.of(new Remedy(
                "eclipselink-batch-fetch",
                "EclipseLink",
                ANNOTATION + " on " + where + (levels.size() > 1 ? ", and on each level below it" : ""),
                MappedField.ofLevels(found, ""),
                MappedField.ofLevels(found, ANNOTATION) + "\n\n// or for one query\nquery" + hints(found, entity),
                found.sourceExecutions() + batches,
                "The annotation holds for every query that loads " + entity.name()
                        + "; the hints for one. IN is the type that is right for paged queries too."));
    }

    private static String hints(Case found, MappedEntity entity) {
        StringBuilder hints = new StringBuilder(".setHint(\"eclipselink.batch.type\", \"IN\")");
        for (String path : Paths.of(found.detection()).keySet()) {
            hints.append("\n     .setHint(\"eclipselink.batch\", \"")
                    .append(alias(found, entity))
                    .append('.')
                    .append(path)
                    .append("\")");
        }
        return hints.toString();
    }

    /** What the query calls the entity; any name does where the query is not known, for only the path counts. */
    static String alias(Case found, MappedEntity entity) {
        Jpql query = Jpql.of(found, entity);
        return query == null ? entity.name().substring(0, 1).toLowerCase(java.util.Locale.ROOT) : query.alias();
    }
}
