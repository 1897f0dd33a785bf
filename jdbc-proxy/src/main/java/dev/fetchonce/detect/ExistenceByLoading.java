package dev.fetchonce.detect;

import static dev.fetchonce.detect.Readings.say;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Comparison;
import dev.fetchonce.model.QueryShape.Condition;
import dev.fetchonce.model.QueryShape.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds rows that are selected only to learn whether there is one: {@code next()} was asked once, and no column read. */
final class ExistenceByLoading implements Detector {
    @Override
    public String rule() {
        return "existence-by-loading";
    }

    @Override
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        List<Detection> found = new ArrayList<>();
        for (Repeats repeats : Readings.where(unit, ExistenceByLoading::foundAndLeft)) {
            QueryShape shape = unit.shape(repeats.group());
            if (repeats.log().stream().allMatch(ExistenceByLoading::askedOnce)
                    && selectsColumns(shape)
                    && !shape.traits().limited()
                    && !isCheap(unit.knowledge(), shape)) {
                found.add(detection(unit, repeats));
            }
        }
        return found;
    }

    private static boolean foundAndLeft(Execution each) {
        return each.rows() == 1 && askedOnce(each);
    }

    /** An empty result says nothing by itself: there was nothing to read. */
    private static boolean askedOnce(Execution each) {
        Execution.Reading reading = each.reading();
        return reading.rows() + (reading.exhausted() ? 1 : 0) == 1 && !reading.values() && reading.maxRows() != 1;
    }

    /** {@code select 1} and functions ask for existence, or for what they do, already. */
    private static boolean selectsColumns(QueryShape shape) {
        return shape.projections().stream()
                .allMatch(each -> each.column() != null || each.label().equals("*"));
    }

    /** One column of at most one row costs what {@code select 1} does. */
    private static boolean isCheap(Knowledge knowledge, QueryShape shape) {
        Projection first = shape.projections().get(0);
        ColumnRef column = first.column();
        if (shape.projections().size() > 1 || column == null || first.label().equals("*")) {
            return false;
        }
        Set<String> compared = shape.conditions().stream()
                .filter(each -> each.comparison() == Comparison.EQUAL)
                .map(Condition::column)
                .filter(each -> each.table().equals(column.table()))
                .map(ColumnRef::column)
                .collect(Collectors.toSet());
        return compared.contains(column.column())
                || knowledge.keys().apply(column.table()).stream().anyMatch(compared::containsAll);
    }

    private Detection detection(UnitAnalysis unit, Repeats repeats) {
        long executions = repeats.executions();
        String summary = say(
                "selects rows of %s only to see whether there is one: %,d %s, and no column was read.",
                Readings.table(repeats), executions, executions == 1 ? "query" : "queries");
        String sentence = say(
                "%,d result %s asked for a row once, and none of %s columns was read.",
                executions, executions == 1 ? "set was" : "sets were", executions == 1 ? "its" : "their");
        return Readings.detection(
                unit,
                rule(),
                Confidence.PROVEN,
                repeats,
                summary,
                List.of(Readings.figure("existence-checks", executions, sentence)));
    }
}
