package dev.fetchonce.advise;

import dev.fetchonce.detect.Question;
import dev.fetchonce.model.QueryShape.Projection;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** SQL: a count, sum or other aggregate for each row becomes a sub-select of the source query. */
final class SqlSubquery implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        boolean aggregate = found.asks(Question.COUNT) || found.asks(Question.AGGREGATE);
        SqlCase own = aggregate ? SqlCase.of(found.detection()) : null;
        if (own == null || !isOneAggregate(own.repeated())) {
            return List.of();
        }
        SqlParts source = own.source();
        SqlParts repeated = own.repeated();
        Projection projection = repeated.shape().projections().get(0);
        String inner = "(select " + repeated.written(repeated.clauses().select()) + " from "
                + repeated.written(repeated.clauses().from()) + " where " + own.on() + ")";
        String name = repeated.tables().get(0).name() + "_" + projection.function();
        return List.of(new Remedy(
                "sql-subquery",
                "SQL",
                "Take the " + projection.function() + " of "
                        + repeated.tables().get(0).name() + " with the source query",
                own.before(),
                source.with(
                        source.written(source.clauses().select()) + ", " + inner + " as " + name,
                        source.written(source.clauses().from()),
                        source.written(source.clauses().where()),
                        source.written(source.clauses().orderBy())),
                found.sourceExecutions(),
                ""));
    }

    private static boolean isOneAggregate(SqlParts repeated) {
        return repeated.shape().traits().aggregated()
                && repeated.clauses().tail().isEmpty()
                && !repeated.clauses().where().isEmpty()
                && repeated.shape().projections().size() == 1
                && repeated.shape().projections().get(0).function() != null;
    }
}
