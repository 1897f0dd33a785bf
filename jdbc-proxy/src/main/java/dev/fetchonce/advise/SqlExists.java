package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;

/** SQL: whether there is a row, asked without its columns and ended at the first. */
final class SqlExists implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        SqlParts parts = found.statement("existence-by-loading");
        if (parts == null) {
            return List.of();
        }
        String rest = parts.rest(parts.written(parts.clauses().where()), "");
        return List.of(new Remedy(
                "sql-exists",
                "SQL",
                "Ask whether there is one",
                parts.text(),
                SqlLimit.apply(found.dialect(), "1", rest, "1"),
                found.detection().repeats().executions(),
                ""));
    }
}
