package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;

/** EclipseLink: JDBC batches at flush. */
final class EclipseLinkBatchWriting implements Advisor {
    /** Statements in one batch unless {@code eclipselink.jdbc.batch-writing.size} says otherwise. */
    private static final int SIZE = 100;

    private static final String FLUSHING = "org.eclipse.persistence.internal.sessions.CommitManager";

    @Override
    public List<Remedy> remedies(Case found) {
        Writes writes = Writes.of(found);
        if (writes == null || !writes.passes(FLUSHING)) {
            return List.of();
        }
        String caution =
                writes.is("row-by-row-insert") ? "GenerationType.IDENTITY prevents it: take ids from a sequence. " : "";
        return List.of(new Remedy(
                "eclipselink-batch-writing",
                "EclipseLink",
                "Set eclipselink.jdbc.batch-writing",
                writes.statement(),
                "eclipselink.jdbc.batch-writing=JDBC\neclipselink.jdbc.batch-writing.size=" + SIZE,
                writes.inBatchesOf(SIZE),
                caution + "A flush or a query in between ends the batch."));
    }
}
