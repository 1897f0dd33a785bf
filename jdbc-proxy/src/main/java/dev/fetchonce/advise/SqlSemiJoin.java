package dev.fetchonce.advise;

import dev.fetchonce.detect.Question;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** SQL: the source query asks for existence itself, as a semi-join. */
final class SqlSemiJoin implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        SqlCase own = found.asks(Question.EXISTENCE) ? SqlCase.of(found.detection()) : null;
        if (own == null || own.repeated().clauses().where().isEmpty()) {
            return List.of();
        }
        SqlParts source = own.source();
        SqlParts repeated = own.repeated();
        String exists =
                "exists (select 1 from " + repeated.written(repeated.clauses().from()) + " where " + own.on() + ")";
        String where = source.written(source.clauses().where());
        return List.of(new Remedy(
                "sql-semi-join",
                "SQL",
                "Ask in the source query whether there is a row of "
                        + repeated.tables().get(0).name(),
                own.before(),
                source.with(
                        source.written(source.clauses().select()),
                        source.written(source.clauses().from()),
                        where.isEmpty() ? exists : SqlParts.inParentheses(where) + " and " + exists,
                        source.written(source.clauses().orderBy())),
                found.sourceExecutions(),
                "It returns only the rows that have one. Where the others are needed too, select the answer instead: "
                        + "case when " + exists + " then 1 else 0 end."));
    }
}
