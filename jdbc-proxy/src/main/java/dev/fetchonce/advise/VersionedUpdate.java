package dev.fetchonce.advise;

import dev.fetchonce.detect.Flow;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** Optimistic locking: a version that the UPDATE compares. */
final class VersionedUpdate implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        QueryShape.Clauses clauses = found.detection().shape().clauses();
        Flow flow = found.flow();
        if (clauses == null || flow == null || !found.detection().rule().equals("read-modify-write")) {
            return List.of();
        }
        SqlParts parts = new SqlParts(found.detection().shape(), clauses);
        boolean jpa = found.detection().repeats().site().passes("org.hibernate.", "org.eclipse.persistence.");
        boolean data = found.detection().repeats().site().passes("org.springframework.data.");
        String statement = "update " + parts.written(clauses.from()) + "\nset " + parts.written(clauses.select())
                + ", version = version + 1\nwhere " + parts.written(clauses.where()) + " and version = ?";
        return List.of(new Remedy(
                "versioned-update",
                jpa ? "JPA" : data ? "Spring Data JDBC" : "SQL",
                jpa || data
                        ? "@Version on the entity of " + flow.to().table()
                        : "A version that the UPDATE of " + flow.to().table() + " compares",
                found.detection().repeats().group().statement().example(),
                jpa || data ? "@Version\nprivate long version;" : statement,
                found.sourceExecutions() + found.detection().repeats().executions(),
                "No row updated means that somebody was faster: read again and retry."));
    }
}
