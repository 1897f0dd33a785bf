package dev.fetchonce.advise;

import dev.fetchonce.detect.Flow;
import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** SQL: one second query for the rows of all source rows. */
final class SqlSecondQuery implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        SqlCase own = SqlCase.of(found.detection());
        Flow flow = found.flow();
        if (own == null
                || flow == null
                || !own.joinable()
                || flow.to().column().isEmpty()
                || inKeys(own).isEmpty()) {
            return List.of();
        }
        SqlParts repeated = own.repeated();
        String to = repeated.reference(flow.to().table(), flow.to().column());
        String after = repeated.with(
                withKey(repeated, flow.to(), to),
                repeated.written(repeated.clauses().from()),
                inKeys(own),
                repeated.written(repeated.clauses().orderBy()));
        return List.of(new Remedy(
                "sql-second-query",
                "SQL",
                "Fetch the rows of all " + flow.from().table() + " rows with one second query",
                own.before(),
                after,
                found.sourceExecutions() + 1,
                "Group the rows by " + to + " in the application."));
    }

    /** The select list with the key, which tells whose row it is. */
    private static String withKey(SqlParts repeated, ColumnRef to, String reference) {
        String select = repeated.written(repeated.clauses().select());
        return repeated.hasLabel(to.column()) ? select : reference + ", " + select;
    }

    /** The repeated condition with {@code key = ?} replaced by {@code key in (the source's keys)}; empty where it is written otherwise. */
    private static String inKeys(SqlCase own) {
        SqlParts source = own.source();
        String order = source.clauses().limit().isEmpty()
                ? ""
                : source.written(source.clauses().orderBy());
        String keys = source.with(
                        own.key(),
                        source.written(source.clauses().from()),
                        source.written(source.clauses().where()),
                        order)
                .replace('\n', ' ');
        String in = source.clauses().limit().isEmpty() ? keys : "select * from (" + keys + ") page";
        return own.repeated().whereLooksUp(own.value(), "in (" + in + ")");
    }
}
