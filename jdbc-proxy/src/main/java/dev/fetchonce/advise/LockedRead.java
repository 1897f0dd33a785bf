package dev.fetchonce.advise;

import dev.fetchonce.detect.Flow;
import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** Pessimistic locking: the row is locked when it is read. */
final class LockedRead implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        Flow flow = found.flow();
        if (flow == null || !found.detection().rule().equals("read-modify-write")) {
            return List.of();
        }
        QueryShape.Clauses clauses = flow.sourceShape().clauses();
        Dialect dialect = flow.source().statement().dialect();
        boolean jpa = found.detection().repeats().site().passes("org.hibernate.", "org.eclipse.persistence.");
        if (!jpa && (clauses == null || dialect == Dialect.SQLSERVER || dialect == Dialect.SQLITE)) {
            return List.of();
        }
        String read = flow.source().statement().example();
        return List.of(new Remedy(
                "locked-read",
                jpa ? "JPA" : "SQL",
                jpa ? "LockModeType.PESSIMISTIC_WRITE for the read" : "Lock the row when it is read",
                read,
                jpa
                        ? "entityManager.find(type, id, LockModeType.PESSIMISTIC_WRITE)\n\n"
                                + "// on a Spring Data repository method\n@Lock(LockModeType.PESSIMISTIC_WRITE)"
                        : read + " for update",
                found.sourceExecutions() + found.detection().repeats().executions(),
                "Others wait until the transaction ends: keep it short, and lock rows in one order."));
    }
}
