package dev.fetchonce.advise;

import dev.fetchonce.detect.Flow;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** SQL: the database computes the new value from the row's own. */
final class AtomicUpdate implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        QueryShape.Clauses clauses = found.detection().shape().clauses();
        Flow flow = found.flow();
        if (clauses == null || flow == null || !found.detection().rule().equals("read-modify-write")) {
            return List.of();
        }
        SqlParts parts = new SqlParts(found.detection().shape(), clauses);
        String column = flow.to().column();
        boolean lowered = has(found, "lowered");
        long writes = found.detection().repeats().executions();
        return List.of(new Remedy(
                "atomic-update",
                "SQL",
                "Let the database compute " + flow.to(),
                found.detection().repeats().group().statement().example(),
                "update " + parts.written(clauses.from()) + "\nset " + column + " = " + column
                        + (lowered ? " - ?" : " + ?") + "\nwhere " + parts.written(clauses.where()),
                writes + (has(found, "read-by-key") ? 0 : found.sourceExecutions()),
                lowered
                        ? "Where it must not fall below zero, add \"and " + column
                                + " >= ?\" and look at the count of rows updated."
                        : "Look at the count of rows updated, not at a value read before."));
    }

    private static boolean has(Case found, String figure) {
        return found.detection().evidence().stream()
                .anyMatch(each ->
                        each instanceof Evidence.Figure known && known.what().equals(figure));
    }
}
