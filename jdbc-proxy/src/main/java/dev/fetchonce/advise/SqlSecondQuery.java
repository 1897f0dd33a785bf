package dev.fetchonce.advise;

import dev.fetchonce.advise.SqlCase.KeyPair;
import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Question;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** SQL: one second query for the rows of all source rows. */
final class SqlSecondQuery implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        LookUp lookUp = found.detection().lookUp();
        Flow flow = found.flow();
        if (lookUp == null || flow == null || !found.asks(Question.ROWS)) {
            return List.of();
        }
        SqlCase own = SqlCase.of(lookUp);
        SqlSource whole = own == null ? SqlSource.of(lookUp) : null;
        if (own != null && own.joinable()) {
            List<Remedy> first = remedy(found, flow, own.before(), own.repeated(), own.keys(), own.inKeys());
            return first.isEmpty() || found.detection().below().isEmpty()
                    ? first
                    : LevelQueries.extend(first.get(0), found, own);
        }
        if (!found.detection().below().isEmpty()) {
            return List.of();
        }
        return whole == null
                        || !whole.repeated().isPlain()
                        || !whole.repeated().clauses().limit().isEmpty()
                ? List.of()
                : remedy(found, flow, whole.before(), whole.repeated(), whole.keys(), whole.inKeys(lookUp));
    }

    private static List<Remedy> remedy(
            Case found, Flow flow, String before, SqlParts repeated, List<KeyPair> keys, String where) {
        if (where.isEmpty() || keys.stream().anyMatch(each -> each.to().column().isEmpty())) {
            return List.of();
        }
        String after = query(repeated, keys, where);
        return List.of(new Remedy(
                "sql-second-query",
                "SQL",
                "Fetch the rows of all " + rowsOf(flow) + " with one second query",
                before,
                after,
                2 * found.sourceExecutions(),
                "Group the rows by "
                        + String.join(
                                ", ",
                                keys.stream()
                                        .map(each -> repeated.compared(each.to()))
                                        .toList())
                        + " in the application."));
    }

    /** The repeated statement for the keys that {@code where} asks for. */
    static String query(SqlParts repeated, List<KeyPair> keys, String where) {
        return repeated.with(
                withKeys(repeated, keys),
                repeated.written(repeated.clauses().from()),
                where,
                repeated.written(repeated.clauses().orderBy()));
    }

    private static String rowsOf(Flow flow) {
        String table = flow.from().table();
        return table.isEmpty() ? "source rows" : table + " rows";
    }

    /** The select list with the keys, which tell whose row it is. */
    private static String withKeys(SqlParts repeated, List<KeyPair> keys) {
        StringBuilder select = new StringBuilder();
        for (KeyPair each : keys) {
            if (!repeated.hasLabel(each.to().column())) {
                select.append(repeated.compared(each.to())).append(", ");
            }
        }
        return select.append(repeated.written(repeated.clauses().select())).toString();
    }
}
