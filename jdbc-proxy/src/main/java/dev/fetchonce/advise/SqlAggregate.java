package dev.fetchonce.advise;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** SQL: the database adds up or counts, and returns one row. */
final class SqlAggregate implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        SqlParts parts = found.statement("aggregate-in-memory");
        if (parts == null) {
            return List.of();
        }
        List<ColumnRef> columns = found.detection().columns();
        String used = columns.isEmpty()
                ? "*"
                : parts.reference(columns.get(0).table(), columns.get(0).column());
        if (used.isEmpty()) {
            return List.of();
        }
        String function = columns.isEmpty() ? "count" : "sum";
        return List.of(
                new Remedy(
                        "sql-aggregate",
                        "SQL",
                        "Let the database " + (columns.isEmpty() ? "count" : "add up"),
                        parts.text(),
                        "select " + function + "(" + used + ")"
                                + parts.rest(parts.written(parts.clauses().where()), ""),
                        found.detection().repeats().executions(),
                        columns.isEmpty()
                                ? ""
                                : "avg, min, max or count where that is what the loop computes; of no rows, all but count are null."));
    }
}
