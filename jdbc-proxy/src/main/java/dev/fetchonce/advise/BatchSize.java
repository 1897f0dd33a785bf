package dev.fetchonce.advise;

import dev.fetchonce.detect.LookUp;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.MappedEntity.Association;
import dev.fetchonce.model.Remedy;
import java.util.List;

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
                onTarget ? onClass(association, "") : onField(found, entity, association, ""),
                onTarget
                        ? onClass(association, ANNOTATION + "\n")
                        : onField(found, entity, association, "    " + ANNOTATION + "\n"),
                found.sourceExecutions() + batches,
                "It holds wherever " + where
                        + " is loaded lazily; hibernate.default_batch_fetch_size does it for all."));
    }

    private static String onClass(Association association, String annotation) {
        return "@Entity\n" + annotation + "class " + association.target();
    }

    private static String onField(Case found, MappedEntity entity, Association association, String annotation) {
        String type = found.code().fieldType(entity.className(), association.attribute());
        String declared = type.isEmpty() ? "Collection<" + association.target() + ">" : type;
        return "class " + entity.name() + " {\n" + annotation + "    " + declared + " " + association.attribute()
                + ";\n}";
    }
}
