package dev.fetchonce.detect;

import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Operation;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells rows that a unit puts into tables of its own making to have something to work on: demonstrations, in-memory
 * databases, applications that fill their schema when they start.
 */
final class Seeds {
    private static final Pattern CREATES = Pattern.compile("^create (?!.*\\btemp(orary)? table\\b).*\\btable\\b");

    private Seeds() {}

    /** Whether the unit made the table itself, and reads its rows later or is the application's start. */
    static boolean areInserted(UnitAnalysis unit, Repeats inserts) {
        List<String> tables = inserts.group().statement().tables();
        if (tables.isEmpty() || inserts.log().isEmpty()) {
            return false;
        }
        String table = tables.get(0);
        int first = inserts.log().get(0).tick();
        int last = inserts.log().get(inserts.log().size() - 1).tick();
        boolean made = unit.all(Operation.DDL).stream()
                .anyMatch(ddl -> CREATES.matcher(ddl.fingerprint().sql()).find() && ran(ddl, table, 0, first));
        return made && (FrameMarks.STARTS.on(inserts.site().path()).isPresent() || isRead(unit, table, last));
    }

    /** A count at the end only checks what was written. */
    private static boolean isRead(UnitAnalysis unit, String table, int after) {
        return unit.all(Operation.SELECT).stream()
                .anyMatch(select -> ran(select, table, after, Integer.MAX_VALUE)
                        && !unit.shape(select).traits().aggregated());
    }

    private static boolean ran(ExecutionGroup group, String table, int after, int before) {
        return group.statement().tables().contains(table)
                && group.log().stream().anyMatch(each -> each.tick() > after && each.tick() < before);
    }
}
