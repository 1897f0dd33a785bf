package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;

/** Jdbi: one statement for what the loop asks. */
final class JdbiQuery implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        Jdbi jdbi = Jdbi.of(found);
        return jdbi == null
                ? List.of()
                : SqlRemedies.oneStatement(found).stream()
                        .map(sql -> new Remedy(
                                "jdbi-query",
                                "Jdbi",
                                sql.title(),
                                sql.before(),
                                Places.of(found, "org.jdbi.") + jdbi.rows(sql.after()),
                                sql.executionsAfter(),
                                sql.caution()))
                        .toList();
    }
}
