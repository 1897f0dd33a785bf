package dev.fetchonce.advise;

import dev.fetchonce.detect.Question;
import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.Remedy;
import java.util.List;
import java.util.Set;

/** SQL: the first few rows of each source row joined to it, where the database can join a query that refers to the row. */
final class SqlLateral implements Advisor {
    private static final Set<Dialect> LATERAL = Set.of(Dialect.POSTGRESQL, Dialect.MYSQL, Dialect.ORACLE, Dialect.DB2);

    @Override
    public List<Remedy> remedies(Case found) {
        SqlCase own = found.asks(Question.TOP) ? SqlCase.of(found.detection()) : null;
        if (own == null || !(LATERAL.contains(own.dialect()) || own.dialect() == Dialect.SQLSERVER)) {
            return List.of();
        }
        SqlParts source = own.source();
        SqlParts repeated = own.repeated();
        String inner = repeated.with(
                        repeated.written(repeated.clauses().select()),
                        repeated.written(repeated.clauses().from()),
                        own.on(),
                        repeated.written(repeated.clauses().orderBy()))
                .replace('\n', ' ');
        String joined = own.dialect() == Dialect.SQLSERVER
                ? "outer apply (" + inner + ") top_rows"
                : "left join lateral (" + inner + ") top_rows on 1 = 1";
        return List.of(new Remedy(
                "sql-lateral",
                "SQL",
                "Join the first rows of each",
                own.before(),
                source.with(
                        source.written(source.clauses().select()) + ", top_rows.*",
                        source.written(source.clauses().from()) + "\n" + joined,
                        source.written(source.clauses().where()),
                        source.written(source.clauses().orderBy())),
                found.sourceExecutions(),
                ""));
    }
}
