package dev.fetchonce.detect;

import static dev.fetchonce.detect.Readings.say;

import dev.fetchonce.detect.SelectedColumns.Selected;
import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.RowWitness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds many rows that are read for one number of each, or for none: the application sums or counts what the database could. */
final class AggregateInMemory implements Detector {
    /** Below that, a list is as likely to be shown as to be added up. */
    private static final int MANY_ROWS = 50;

    /** Numbers that nobody adds up: they name, order or classify. */
    private static final Pattern NO_QUANTITY = Pattern.compile(
            ".*(?<!pa)id|.*uuid|.*(code|key|ref|no|nr|number|type|status|state|kind|version|year|month|day|position|rank)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String rule() {
        return "aggregate-in-memory";
    }

    @Override
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        List<Detection> found = new ArrayList<>();
        for (Repeats repeats : Readings.where(unit, AggregateInMemory::isReadThrough)) {
            QueryShape shape = unit.shape(repeats.group());
            if (repeats.log().stream().allMatch(Execution::exhausted) && wantsAllRows(shape)) {
                List<RowWitness> read = repeats.group().witnesses();
                if (read.isEmpty()) {
                    found.add(detection(unit, repeats, List.of()));
                } else if (read.size() == 1 && read.get(0).numeric()) {
                    quantity(unit, repeats.group(), shape, read.get(0))
                            .forEach(column -> found.add(detection(unit, repeats, List.of(column))));
                }
            }
        }
        return found;
    }

    private static boolean isReadThrough(Execution each) {
        return each.rows() >= MANY_ROWS && each.exhausted();
    }

    /** Who orders or limits rows looks at them; who wants them once each does not add them up. */
    private static boolean wantsAllRows(QueryShape shape) {
        QueryShape.Traits traits = shape.traits();
        return !traits.limited()
                && !traits.distinct()
                && shape.clauses() != null
                && shape.clauses().orderBy().isEmpty();
    }

    /** The column of a witness where it may be a quantity: no key, no reference, and bound to no later statement. */
    private static List<ColumnRef> quantity(
            UnitAnalysis unit, ExecutionGroup group, QueryShape shape, RowWitness witness) {
        return SelectedColumns.of(group, shape).stream()
                .filter(each -> each.witness() == witness)
                .map(Selected::column)
                .filter(column -> !column.column().startsWith("#") && isQuantity(unit.knowledge(), column))
                .filter(column -> !isBoundLater(unit, witness))
                .limit(1)
                .toList();
    }

    private static boolean isQuantity(Knowledge knowledge, ColumnRef column) {
        return !NO_QUANTITY.matcher(column.column()).matches()
                && !knowledge.isKey(column.table(), column.column())
                && knowledge.entities().stream()
                        .flatMap(entity -> entity.associations().stream())
                        .noneMatch(
                                each -> each.from().equals(column) || each.to().equals(column));
    }

    private static boolean isBoundLater(UnitAnalysis unit, RowWitness witness) {
        if (witness.size() == 0) {
            return false;
        }
        Set<Long> read = new HashSet<>();
        for (int i = 0; i < witness.size(); i++) {
            read.add(witness.hash(i));
        }
        int since = witness.tick(0);
        return unit.recording().groups().stream()
                .flatMap(group -> group.log().stream())
                .filter(each -> each.tick() > since)
                .anyMatch(each -> binds(each, read));
    }

    private static boolean binds(Execution execution, Set<Long> any) {
        for (int i = 0; i < execution.values().size(); i++) {
            if (any.contains(execution.values().hash(i))) {
                return true;
            }
        }
        return false;
    }

    private Detection detection(UnitAnalysis unit, Repeats repeats, List<ColumnRef> column) {
        long rows = Readings.mostRows(repeats);
        String used = column.isEmpty() ? "nothing" : column.get(0).column() + " alone";
        String summary = say(
                "reads %,d rows of %s and uses %s: the database can %s.",
                rows, Readings.table(repeats), used, column.isEmpty() ? "count them" : "add it up");
        String sentence = column.isEmpty()
                ? say("%,d rows were passed over, and no column was read.", rows)
                : say("%,d rows were read, and of each only the number %s.", rows, column.get(0));
        return Readings.detection(
                        unit,
                        rule(),
                        Confidence.LIKELY,
                        repeats,
                        summary,
                        List.of(Readings.figure("rows", rows, sentence)))
                .about(column);
    }
}
