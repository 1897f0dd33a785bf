package dev.fetchonce.advise;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** SQL: the index that serves a look-up. */
final class SqlIndex implements Advisor {
    /** The shortest limit on names that is still met: PostgreSQL's. */
    private static final int MOST_CHARACTERS = 63;

    @Override
    public List<Remedy> remedies(Case found) {
        SqlParts parts = found.statement("missing-index");
        List<ColumnRef> columns = found.detection().columns();
        if (parts == null || columns.isEmpty()) {
            return List.of();
        }
        String table = columns.get(0).table();
        List<String> names =
                columns.stream().map(each -> SqlParts.identifier(each.column())).toList();
        String index = ("idx_" + table + "_" + String.join("_", names)).replaceAll("\\W+", "_");
        return List.of(new Remedy(
                "sql-index",
                "SQL",
                "Index " + table + " by " + String.join(", ", names),
                found.detection().repeats().group().statement().example(),
                "create index " + index.substring(0, Math.min(index.length(), MOST_CHARACTERS)) + " on "
                        + SqlParts.identifier(table) + " (" + String.join(", ", names) + ")",
                found.detection().repeats().executions(),
                "Every write to the table keeps the index too."));
    }
}
