package dev.fetchonce.advise;

import dev.fetchonce.detect.Question;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** SQL: the first few rows of each source row by one query that numbers them. */
final class SqlWindow implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        SqlCase own = found.asks(Question.TOP) ? SqlCase.of(found.detection()) : null;
        TopRows top = own == null ? null : TopRows.of(own);
        if (own == null
                || top == null
                || own.columns().isEmpty()
                || own.inKeys().isEmpty()) {
            return List.of();
        }
        SqlParts repeated = own.repeated();
        String keys = String.join(", ", own.columns());
        String numbered = "row_number() over (partition by " + keys + " order by "
                + repeated.written(repeated.clauses().orderBy()) + ")";
        return List.of(new Remedy(
                "sql-window",
                "SQL",
                "Number the rows of each in one query, and keep the first " + top.most(),
                own.before(),
                "select *\nfrom (select " + top.select(own) + ", " + numbered + " as place\n      from "
                        + repeated.written(repeated.clauses().from()) + "\n      where " + own.inKeys()
                        + ") numbered\nwhere " + top.where("place") + "\norder by " + top.keyLabels(own) + ", place",
                2 * found.sourceExecutions(),
                ""));
    }
}
