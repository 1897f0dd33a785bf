package dev.fetchonce.detect;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Clauses;
import dev.fetchonce.model.QueryShape.Comparison;
import dev.fetchonce.model.QueryShape.Condition;
import dev.fetchonce.model.Silence.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values of repeats that look rows up: those that change from one to the next and are compared for equality.
 *
 * @param keys empty where it is no look-up
 * @param none why it is none; null where it is one
 */
record KeyValues(List<Key> keys, @Nullable Reason none) {
    private static final Pattern ANY =
            Pattern.compile("\\b(any|unnest|array_contains|table)\\s*\\(", Pattern.CASE_INSENSITIVE);

    /** What makes more of a condition than one comparison. */
    private static final Pattern SELECTIVE =
            Pattern.compile("\\b(select|or|not|is|case|like)\\b", Pattern.CASE_INSENSITIVE);

    /** None where nothing changes, where only a page moves on, or where each execution asks for a list of keys. */
    static KeyValues of(Repeats repeats, QueryShape shape) {
        List<Key> keys = new ArrayList<>();
        Reason none = shape.clauses() == null ? Reason.UNPARSED : Reason.SEARCHED;
        Routine routine = Routine.of(repeats.group().statement());
        for (int value : repeats.changingValues()) {
            Condition condition = conditionOn(value, shape);
            if (shape.limitValues().contains(value)) {
                none = first(none, Reason.PAGED);
            } else if (condition == null) {
                if (routine != null) {
                    keys.add(new Key(value, routine.asColumn()));
                } else if (shape.clauses() == null && shape.operation() == Operation.SELECT) {
                    keys.add(new Key(value, new ColumnRef("", "")));
                }
            } else if (isLookUp(condition, repeats)) {
                keys.add(new Key(value, condition.column()));
            } else {
                none = first(none, condition.comparison() == Comparison.OTHER ? Reason.RANGE : Reason.BATCHED);
            }
        }
        if (keys.isEmpty()) {
            keys.addAll(points(repeats, shape));
        }
        if (keys.isEmpty()) {
            keys.addAll(elsewhere(repeats, shape));
        }
        return new KeyValues(keys, keys.isEmpty() ? none : null);
    }

    /** Ranges whose ends are always the same, {@code id between ? and ?}, look one value up. */
    private static List<Key> points(Repeats repeats, QueryShape shape) {
        Map<ColumnRef, List<Integer>> ends = new LinkedHashMap<>();
        for (Condition each : shape.conditions()) {
            if (each.comparison() == Comparison.OTHER) {
                ends.computeIfAbsent(each.column(), column -> new ArrayList<>()).addAll(each.values());
            }
        }
        List<Key> keys = new ArrayList<>();
        ends.forEach((column, values) -> {
            if (values.size() == 2
                    && repeats.changingValues().containsAll(values)
                    && repeats.log().stream().allMatch(each -> areEqual(each, values))) {
                keys.add(new Key(values.get(0), column));
            }
        });
        return keys;
    }

    private static boolean areEqual(Execution each, List<Integer> two) {
        return each.values().hash(two.get(0)) == each.values().hash(two.get(1));
    }

    /** Values that are compared for equality, but not by a condition of its own that every row has to meet. */
    private static List<Key> elsewhere(Repeats repeats, QueryShape shape) {
        Clauses clauses = shape.clauses();
        List<String> conjuncts = clauses == null ? List.of() : Conjunction.of(clauses.where());
        List<Key> keys = new ArrayList<>();
        for (Condition each : shape.equalities()) {
            int value = each.values().get(0);
            Condition known = conditionOn(value, shape);
            boolean open = known == null || known.comparison() == Comparison.OTHER;
            if (open && repeats.changingValues().contains(value)) {
                boolean plain = conjuncts.stream().anyMatch(conjunct -> isPlain(conjunct, value));
                keys.add(new Key(value, each.column(), !plain));
            }
        }
        return keys;
    }

    /** Whether it is an equality with nothing but functions around its sides. */
    private static boolean isPlain(String conjunct, int value) {
        return conjunct.matches("(?s).*\\?" + value + "(?!\\d).*")
                && !SELECTIVE.matcher(conjunct).find();
    }

    private static Reason first(Reason one, Reason other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static @Nullable Condition conditionOn(int value, QueryShape shape) {
        return shape.conditions().stream()
                .filter(condition -> condition.values().contains(value))
                .findFirst()
                .orElse(null);
    }

    /** A list of one is how some ORMs look up a single composite key; longer lists are batches already. */
    private static boolean isLookUp(Condition condition, Repeats repeats) {
        if (condition.comparison() == Comparison.IN) {
            return repeats.group().statement().largestList() == 1
                    && !ANY.matcher(repeats.group().fingerprint().sql()).find();
        }
        return condition.comparison() == Comparison.EQUAL;
    }
}
