package dev.fetchonce.advise;

import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Related;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.MappedEntity.Association;
import dev.fetchonce.model.Remedy;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hibernate: load the association for many rows at once. */
final class BatchSize implements Advisor {
    private static final int SIZE = 50;
    private static final String ANNOTATION = "@BatchSize(size = " + SIZE + ")";

    @Override
    public List<Remedy> remedies(Case found) {
        MappedEntity entity = found.entity();
        Association association = found.association();
        if (entity == null || association == null || !found.isWhole() || !found.loadedByOrm("org.hibernate.")) {
            return List.of();
        }
        boolean onTarget = found.leadsToOne();
        String where = onTarget ? association.target() : entity.name() + "." + association.attribute();
        List<LookUp> levels = found.detection().levels();
        long batches = levels.stream()
                .mapToLong(each -> (each.repeats().distinctBinds() + SIZE - 1) / SIZE)
                .sum();
        String further = levels.size() > 1 ? ", and on each level below it" : "";
        return List.of(new Remedy(
                "hibernate-batch-size",
                "Hibernate",
                ANNOTATION + " on " + where + further,
                code(found, ""),
                code(found, ANNOTATION),
                found.sourceExecutions() + batches,
                "It holds wherever " + where
                        + " is loaded lazily; hibernate.default_batch_fetch_size does it for all."));
    }

    /** What each level loads: the entity that a reference leads to, or the collection. */
    private static String code(Case found, String annotation) {
        return found.detection().levels().stream()
                .map(LookUp::relation)
                .map(each -> code(found, each, annotation))
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    private static String code(Case found, @Nullable Related related, String annotation) {
        MappedEntity entity = related == null ? null : related.entity();
        Association association = related == null ? null : related.association();
        if (entity == null || association == null) {
            return "";
        }
        return Case.leadsToOne(related)
                ? "@Entity\n" + (annotation.isEmpty() ? "" : annotation + "\n") + "class " + association.target()
                : MappedField.of(found, entity, association, annotation);
    }
}
