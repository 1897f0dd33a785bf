package dev.fetchonce.advise;

import dev.fetchonce.detect.Assignments;
import dev.fetchonce.detect.Assignments.Assignment;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** SQL: rows that all get the same are updated by one statement. */
final class SqlSetUpdate implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        Writes writes = Writes.of(found);
        SqlParts parts = writes == null ? null : writes.parts();
        if (writes == null || parts == null || !writes.is("row-by-row-update")) {
            return List.of();
        }
        List<Integer> changing = found.detection().repeats().changingValues();
        List<Assignment> sets = Assignments.of(found.detection().shape());
        boolean same = !sets.isEmpty()
                && sets.stream().flatMap(each -> each.values().stream()).noneMatch(changing::contains);
        String where = same && changing.size() == 1 ? KeyList.in(parts, changing.get(0), found) : "";
        if (where.isEmpty()) {
            return List.of();
        }
        String head = "update " + parts.written(parts.clauses().from()) + "\nset "
                + parts.written(parts.clauses().select()) + "\nwhere ";
        return List.of(new Remedy(
                "sql-set-update",
                "SQL",
                "Update all " + writes.table() + " rows with one statement",
                writes.statement(),
                head + where,
                writes.inBatchesOf(KeyList.MOST),
                writes.byOrm() ? KeyList.PAST_THE_ORM : KeyList.CAUTION));
    }
}
