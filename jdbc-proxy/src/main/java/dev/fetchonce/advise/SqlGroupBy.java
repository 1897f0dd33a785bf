package dev.fetchonce.advise;

import dev.fetchonce.detect.Question;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** SQL: the counts, sums or other aggregates of all source rows by one query that groups by the key. */
final class SqlGroupBy implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        boolean counts = found.asks(Question.COUNT);
        AllKeys all = counts || found.asks(Question.AGGREGATE) ? AllKeys.of(found) : null;
        if (all == null) {
            return List.of();
        }
        SqlParts repeated = all.repeated();
        String keys = String.join(", ", all.columns());
        return List.of(new Remedy(
                "sql-group-by",
                "SQL",
                "Group by " + keys + " in one query",
                all.before(),
                "select " + keys + ", " + repeated.written(repeated.clauses().select())
                        + "\nfrom " + repeated.written(repeated.clauses().from())
                        + "\nwhere " + all.where()
                        + "\ngroup by " + keys,
                all.executions(),
                "Keys without any row have no group: take them for " + (counts ? "0." : "rows without a value.")));
    }
}
