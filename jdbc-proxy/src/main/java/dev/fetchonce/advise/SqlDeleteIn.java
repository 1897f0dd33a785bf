package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;

/** SQL: rows are deleted by one statement. */
final class SqlDeleteIn implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        Writes writes = Writes.of(found);
        SqlParts parts = writes == null ? null : writes.parts();
        List<Integer> changing = found.detection().repeats().changingValues();
        if (writes == null || parts == null || !writes.is("row-by-row-delete") || changing.size() != 1) {
            return List.of();
        }
        String where = KeyList.in(parts, changing.get(0), found);
        return where.isEmpty()
                ? List.of()
                : List.of(new Remedy(
                        "sql-delete-in",
                        "SQL",
                        "Delete all " + writes.table() + " rows with one statement",
                        writes.statement(),
                        "delete from " + parts.written(parts.clauses().from()) + "\nwhere " + where,
                        writes.inBatchesOf(KeyList.MOST),
                        writes.byOrm() ? KeyList.PAST_THE_ORM : KeyList.CAUTION));
    }
}
