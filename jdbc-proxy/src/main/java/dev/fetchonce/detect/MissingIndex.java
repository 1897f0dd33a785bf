package dev.fetchonce.detect;

import static dev.fetchonce.detect.Readings.say;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Evidence.Figure;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Comparison;
import dev.fetchonce.model.QueryShape.Condition;
import dev.fetchonce.model.TableFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds look-ups in big tables that no index serves, by the database's own catalogue; only where that may be asked. */
final class MissingIndex implements Detector {
    /** A smaller table is read in one piece whatever indexes it has. */
    private static final long MANY_ROWS = 1_000;

    /** A tenth of a second for one statement is what people notice. */
    private static final long SLOW_NANOS = 100_000_000;

    @Override
    public String rule() {
        return "missing-index";
    }

    @Override
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        List<Detection> found = new ArrayList<>();
        if (unit.knowledge().catalog() == Knowledge.Catalog.CLOSED) {
            return found;
        }
        Set<List<ColumnRef>> told = new HashSet<>();
        Stream.of(Operation.SELECT, Operation.UPDATE, Operation.DELETE)
                .flatMap(operation -> unit.all(operation).stream())
                .filter(MissingIndex::matters)
                .forEach(group -> detect(unit, group, told, found));
        return found;
    }

    /** Asked more than once, or slow. */
    private static boolean matters(ExecutionGroup group) {
        return !group.log().isEmpty()
                && (group.counts().executions() > 1 || group.counts().nanos() >= SLOW_NANOS);
    }

    private void detect(UnitAnalysis unit, ExecutionGroup group, Set<List<ColumnRef>> told, List<Detection> found) {
        QueryShape shape = unit.shape(group);
        List<QueryShape.Table> outer =
                shape.tables().stream().filter(each -> !each.nested()).toList();
        if (shape.clauses() == null || shape.traits().set() || outer.size() != 1) {
            return;
        }
        String table = outer.get(0).name();
        Repeats busiest = unit.repeats(group).stream()
                .max(Comparator.comparingLong(Repeats::executions))
                .orElseThrow();
        long succeeded = group.counts().executions() - group.counts().failures();
        Repeats repeats = new Repeats(group, group.log(), succeeded, busiest.site(), true);
        List<ColumnRef> looksUp = looksUp(repeats, shape, table);
        if (looksUp.isEmpty() || told.contains(looksUp)) {
            return;
        }
        TableFacts facts = unit.knowledge().catalog().table(group.statement().dataSource(), table);
        if (facts != null && facts.rows() >= MANY_ROWS && isUnserved(facts, shape, looksUp)) {
            told.add(looksUp);
            found.add(detection(unit, repeats, table, facts.rows(), looksUp));
        }
    }

    /** The columns compared for equality, those whose values change from one execution to the next first. */
    private static List<ColumnRef> looksUp(Repeats repeats, QueryShape shape, String table) {
        List<Integer> changing = repeats.changingValues();
        return shape.conditions().stream()
                .filter(each -> each.comparison() != Comparison.OTHER)
                .filter(each -> each.column().table().equals(table))
                .sorted(Comparator.comparing(
                        (Condition each) -> each.values().stream().noneMatch(changing::contains)))
                .map(Condition::column)
                .distinct()
                .toList();
    }

    /** An index on any column that is compared, in whatever way, may be what the database goes by. */
    private static boolean isUnserved(TableFacts facts, QueryShape shape, List<ColumnRef> looksUp) {
        List<String> compared =
                shape.conditions().stream().map(each -> each.column().column()).toList();
        return facts.columns()
                        .containsAll(looksUp.stream().map(ColumnRef::column).toList())
                && !facts.isIndexedBy(compared);
    }

    private Detection detection(UnitAnalysis unit, Repeats repeats, String table, long rows, List<ColumnRef> looksUp) {
        long executions = repeats.executions();
        String columns =
                String.join(", ", looksUp.stream().map(ColumnRef::column).toList());
        String summary = say(
                "looks rows of %s up by %s, %,d %s, and no index begins with %s: %,d rows are read each time.",
                table,
                columns,
                executions,
                executions == 1 ? "time" : "times",
                looksUp.size() == 1 ? "it" : "one of them",
                rows);
        Figure figure = Readings.figure(
                "table-rows",
                rows,
                say("%s has %,d rows, and its indexes do not begin with %s.", table, rows, columns));
        return Readings.detection(unit, rule(), Confidence.PROVEN, repeats, summary, List.of(figure))
                .about(looksUp);
    }
}
