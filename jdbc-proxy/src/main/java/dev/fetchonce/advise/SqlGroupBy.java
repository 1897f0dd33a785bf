package dev.fetchonce.advise;

import dev.fetchonce.detect.Question;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** SQL: the counts, sums or other aggregates of all source rows by one query that groups by the key. */
final class SqlGroupBy implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        boolean counts = found.asks(Question.COUNT);
        SqlCase own = counts || found.asks(Question.AGGREGATE) ? SqlCase.of(found.detection()) : null;
        if (own == null || own.columns().isEmpty() || own.inKeys().isEmpty()) {
            return List.of();
        }
        SqlParts repeated = own.repeated();
        String keys = String.join(", ", own.columns());
        return List.of(new Remedy(
                "sql-group-by",
                "SQL",
                "Group by " + keys + " in one query",
                own.before(),
                "select " + keys + ", " + repeated.written(repeated.clauses().select())
                        + "\nfrom " + repeated.written(repeated.clauses().from())
                        + "\nwhere " + own.inKeys()
                        + "\ngroup by " + keys,
                2 * found.sourceExecutions(),
                "Source rows without any row have no group: take them for "
                        + (counts ? "0." : "rows without a value.")));
    }
}
