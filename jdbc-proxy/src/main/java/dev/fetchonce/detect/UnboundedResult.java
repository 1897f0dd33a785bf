package dev.fetchonce.detect;

import static dev.fetchonce.detect.Readings.say;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Comparison;
import java.util.ArrayList;
import java.util.List;

/** Finds results of thousands of rows, taken in one piece from a statement without a limit. */
final class UnboundedResult implements Detector {
    /** Two thousand rows of an ordinary width are a megabyte: more than anybody looks at. */
    private static final int MANY_ROWS = 2_000;

    /** A join repeats its parent's rows: a page of a thousand with their children is no unbounded result yet. */
    private static final int MANY_JOINED_ROWS = 10_000;

    @Override
    public String rule() {
        return "unbounded-result";
    }

    @Override
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        List<Detection> found = new ArrayList<>();
        for (Repeats repeats : Readings.where(unit, each -> isTakenWhole(each, MANY_ROWS))) {
            QueryShape shape = unit.shape(repeats.group());
            int many = isJoined(shape) ? MANY_JOINED_ROWS : MANY_ROWS;
            Repeats whole = Readings.only(repeats, each -> isTakenWhole(each, many));
            if (!whole.log().isEmpty() && !shape.traits().limited() && !asksForKeys(shape)) {
                found.add(detection(unit, whole).about(TableKeys.of(unit.knowledge(), Readings.table(repeats))));
            }
        }
        return found;
    }

    private static boolean isTakenWhole(Execution each, int many) {
        Execution.Reading reading = each.reading();
        return reading.rows() >= many && reading.fetchSize() == 0 && reading.maxRows() == 0;
    }

    private static boolean isJoined(QueryShape shape) {
        return shape.tables().stream().filter(table -> !table.nested()).count() > 1;
    }

    /** A list of keys is a limit: the rows that belong to a page of others. */
    private static boolean asksForKeys(QueryShape shape) {
        return shape.conditions().stream().anyMatch(each -> each.comparison() == Comparison.IN);
    }

    private Detection detection(UnitAnalysis unit, Repeats repeats) {
        long rows = Readings.mostRows(repeats);
        String table = Readings.table(repeats);
        String summary = say("reads %,d rows of %s in one piece, from a statement without a limit.", rows, table);
        return Readings.detection(
                unit,
                rule(),
                Confidence.LIKELY,
                repeats,
                summary,
                List.of(Readings.figure(
                        "rows",
                        rows,
                        say(
                                "%,d rows were read from one execution; no limit and no fetch size was asked for.",
                                rows))));
    }
}
