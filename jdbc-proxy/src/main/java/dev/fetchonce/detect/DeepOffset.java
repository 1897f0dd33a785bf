package dev.fetchonce.detect;

import static dev.fetchonce.detect.Readings.say;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Execution;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Finds pages that the database reaches by reading all rows before them and throwing them away. */
final class DeepOffset implements Detector {
    /** A thousand rows read for nothing cost more than the page. */
    private static final long DEEP = 1_000;

    /** Five pages are what a person turns; more of them in one unit are a loop through the table. */
    private static final int MANY_PAGES = 6;

    @Override
    public String rule() {
        return "deep-offset";
    }

    @Override
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        List<Detection> found = new ArrayList<>();
        for (Repeats repeats : Readings.where(unit, each -> each.rows() > 0, shape -> shape.offsetValue() >= 0)) {
            int value = unit.shape(repeats.group()).offsetValue();
            ToLongFunction<Execution> offset =
                    each -> unit.knowledge().numbers().applyAsLong(each.values().hash(value));
            Repeats pages = pages(repeats, offset);
            if (!pages.log().isEmpty()) {
                found.add(detection(unit, pages, offset));
            }
        }
        return found;
    }

    /** The pages of a loop through the table, else those that are deep by themselves. */
    private static Repeats pages(Repeats repeats, ToLongFunction<Execution> offset) {
        boolean walk = repeats.log().size() >= MANY_PAGES
                && isGrowing(repeats.log(), offset)
                && passedOver(repeats, offset) >= DEEP;
        return walk ? repeats : Readings.only(repeats, each -> each.rows() > 0 && offset.applyAsLong(each) >= DEEP);
    }

    private static boolean isGrowing(List<Execution> log, ToLongFunction<Execution> offset) {
        for (int i = 1; i < log.size(); i++) {
            if (offset.applyAsLong(log.get(i)) <= offset.applyAsLong(log.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    /** Rows read and thrown away; behind the last page nobody knows how many. */
    private static long passedOver(Repeats repeats, ToLongFunction<Execution> offset) {
        return repeats.log().stream()
                .filter(each -> each.rows() > 0)
                .mapToLong(each -> Math.max(0, offset.applyAsLong(each)))
                .sum();
    }

    private Detection detection(UnitAnalysis unit, Repeats repeats, ToLongFunction<Execution> offset) {
        String table = Readings.table(repeats);
        long thrown = passedOver(repeats, offset);
        long rows = repeats.log().stream().mapToLong(Execution::rows).sum();
        long pages = repeats.executions();
        String summary = say(
                "pages through %s by OFFSET: %,d rows are read and thrown away for %,d that are wanted.",
                table, thrown, rows);
        String sentence = say(
                "%,d %s returned %,d rows; the offsets add up to %,d rows that the database passed over.",
                pages, pages == 1 ? "execution" : "executions", rows, thrown);
        return Readings.detection(
                        unit,
                        rule(),
                        Confidence.PROVEN,
                        repeats,
                        summary,
                        List.of(Readings.figure("rows-passed-over", thrown, sentence)))
                .about(TableKeys.of(unit.knowledge(), table));
    }
}
