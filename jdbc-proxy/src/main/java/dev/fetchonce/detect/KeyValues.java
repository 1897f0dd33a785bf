package dev.fetchonce.detect;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Comparison;
import dev.fetchonce.model.QueryShape.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the values of repeats that look rows up: those that change from one to the next and are compared for equality. */
final class KeyValues {
    private static final Pattern ANY =
            Pattern.compile("\\b(any|unnest|array_contains|table)\\s*\\(", Pattern.CASE_INSENSITIVE);

    private KeyValues() {}

    /** A value and the column that it is compared with; the table is empty where the shape does not tell. */
    record KeyValue(int value, ColumnRef column) {}

    /** None where nothing changes, where only a page moves on, or where each execution asks for a list of keys. */
    static List<KeyValue> of(Repeats repeats, QueryShape shape) {
        List<KeyValue> keys = new ArrayList<>();
        for (int value : repeats.changingValues()) {
            if (shape.limitValues().contains(value)) {
                continue;
            }
            Condition condition = conditionOn(value, shape);
            if (condition == null) {
                if (shape.clauses() == null) {
                    keys.add(new KeyValue(value, new ColumnRef("", "")));
                }
            } else if (isLookUp(condition, repeats)) {
                keys.add(new KeyValue(value, condition.column()));
            }
        }
        return keys;
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
