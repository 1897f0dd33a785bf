package dev.fetchonce.advise;

import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Related;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.MappedEntity.Association;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** Hibernate: load the association for many rows at once, on each level that is not loaded so already. */
final class BatchSize implements Advisor {
    private static final int SIZE = 50;
    private static final HibernateSetting SETTING =
            new HibernateSetting("@BatchSize(size = " + SIZE + ")", "batch-size=\"" + SIZE + "\"");

    @Override
    public List<Remedy> remedies(Case found) {
        Related first = found.detection().relation();
        List<HibernatePlace> places = first == null || first.association() == null ? List.of() : places(found);
        if (places.isEmpty() || !found.isWhole() || !found.loadedByOrm("org.hibernate.")) {
            return List.of();
        }
        String names = HibernateSetting.names(places);
        return List.of(new Remedy(
                "hibernate-batch-size",
                "Hibernate",
                SETTING.title(places),
                HibernateSetting.before(places),
                SETTING.after(places),
                found.sourceExecutions()
                        + found.detection().levels().stream()
                                .mapToLong(BatchSize::batches)
                                .sum(),
                "It holds wherever " + names + (names.contains(" ") ? " are" : " is")
                        + " loaded lazily; hibernate.default_batch_fetch_size does it for all."));
    }

    private static List<HibernatePlace> places(Case found) {
        return found.detection().levels().stream()
                .map(LookUp::relation)
                .filter(each -> each != null && !each.isBatched() && isHeeded(each))
                .flatMap(each -> HibernatePlace.of(found, each))
                .toList();
    }

    /** Whether Hibernate heeds a size there: what it looks up by a unique column other than the id comes one by one. */
    private static boolean isHeeded(Related related) {
        Association association = related.association();
        MappedEntity target = related.target();
        return association == null
                || target == null
                || !related.kind().leadsToOne()
                || target.idColumns().contains(association.to().column())
                || related.attributeOfTarget(association.to()) == null;
    }

    /** A level that is configured already repeats where the one above it gives it one key at a time. */
    private static long batches(LookUp level) {
        Related related = level.relation();
        if (related == null || related.association() == null || !isHeeded(related)) {
            return level.repeats().executions();
        }
        int size = related.isBatched() ? related.batchSize() : SIZE;
        return (level.repeats().distinctBinds() + size - 1) / size;
    }
}
