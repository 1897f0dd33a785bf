package dev.fetchonce.detect;

import static dev.fetchonce.detect.Readings.say;

import dev.fetchonce.detect.SelectedColumns.Selected;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.QueryShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds columns that are selected and that no run reads, where they are wide or many. */
final class UnreadColumns implements Detector {
    /** What a few rows carry in vain is lost in the round trip. */
    private static final int MANY_ROWS = 10;

    /** A narrow column costs some bytes: it takes many of them to matter. */
    private static final int MANY_COLUMNS = 8;

    /** Row witnesses keep no more columns than that: beyond, a column may have been read unseen. */
    private static final int WITNESSED = 64;

    /** They read every column of an entity once, and only its key when they meet it again. */
    private static final String[] MAPPERS = {"org.hibernate.", "org.eclipse.persistence."};

    @Override
    public String rule() {
        return "unread-columns";
    }

    @Override
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        IdentityHashMap<ExecutionGroup, Repeats> largest = new IdentityHashMap<>();
        for (Repeats each : Readings.where(unit, execution -> execution.rows() >= MANY_ROWS)) {
            largest.merge(each.group(), each, (one, other) -> one.maxRows() >= other.maxRows() ? one : other);
        }
        List<Detection> found = new ArrayList<>();
        largest.values().stream()
                .sorted(Comparator.comparingInt(each -> each.log().get(0).tick()))
                .forEach(each -> detect(unit, each, found));
        return found;
    }

    private void detect(UnitAnalysis unit, Repeats repeats, List<Detection> found) {
        QueryShape shape = unit.shape(repeats.group());
        boolean mapped = unit.repeats(repeats.group()).stream()
                .anyMatch(each -> each.site().passes(MAPPERS));
        List<Selected> all = SelectedColumns.of(repeats.group(), shape);
        Set<String> read = new HashSet<>(
                unit.knowledge().columnsRead().apply(repeats.group().fingerprint()));
        repeats.group().witnesses().forEach(each -> read.add(each.column()));
        if (mapped || shape.traits().distinct() || read.isEmpty() || read.size() >= WITNESSED) {
            return;
        }
        Map<Boolean, List<Selected>> unread = all.stream()
                .filter(each -> !each.isIn(read))
                .collect(Collectors.partitioningBy(each -> isWide(unit.knowledge(), each)));
        List<Selected> wideFirst = new ArrayList<>(unread.getOrDefault(true, List.of()));
        int wide = wideFirst.size();
        wideFirst.addAll(unread.getOrDefault(false, List.of()));
        if (wide > 0 || (wideFirst.size() >= MANY_COLUMNS && 2 * wideFirst.size() > all.size())) {
            found.add(detection(unit, repeats, all, wideFirst, wide));
        }
    }

    private static boolean isWide(Knowledge knowledge, Selected column) {
        return knowledge
                .wide()
                .apply(column.column().table())
                .contains(column.column().column());
    }

    private Detection detection(
            UnitAnalysis unit, Repeats repeats, List<Selected> all, List<Selected> unread, int wide) {
        long rows = Readings.mostRows(repeats);
        Evidence evidence = new Evidence.UnreadColumns(
                unread.stream().map(Selected::label).toList(),
                unread.stream().map(Selected::position).toList(),
                all.size());
        String widest = wide == 0 ? "" : say(", %s among them", unread.get(0).label());
        String summary = say(
                "selects %d columns of %s for %,d rows and never reads %d of them%s.",
                all.size(), Readings.table(repeats), rows, unread.size(), widest);
        return Readings.detection(unit, rule(), Confidence.LIKELY, repeats, summary, List.of(evidence))
                .about(all.stream()
                        .filter(each -> !unread.contains(each))
                        .map(Selected::column)
                        .toList());
    }
}
