package dev.fetchonce.advise;

import dev.fetchonce.detect.Question;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** SQL: the first few rows of each source row by one query that numbers them. */
final class SqlWindow implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        AllKeys all = found.asks(Question.TOP) ? AllKeys.of(found) : null;
        TopRows top = all == null ? null : TopRows.of(all.repeated());
        if (all == null || top == null) {
            return List.of();
        }
        SqlParts repeated = all.repeated();
        String keys = String.join(", ", all.columns());
        String numbered = "row_number() over (partition by " + keys + " order by "
                + repeated.written(repeated.clauses().orderBy()) + ")";
        return List.of(new Remedy(
                "sql-window",
                "SQL",
                "Number the rows of each in one query, and keep " + top.count(),
                all.before(),
                "select *\nfrom (select " + top.select(all) + ", " + numbered + " as place\n      from "
                        + repeated.written(repeated.clauses().from()) + "\n      where " + all.where()
                        + ") numbered\nwhere " + top.where("place") + "\norder by " + top.keyLabels(all) + ", place",
                all.executions(),
                ""));
    }
}
