package dev.fetchonce.detect;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Comparison;
import dev.fetchonce.model.RowWitness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values of one numeric column that a query returned, by the key of their row. Made in one pass over the query's
 * executions and the values read.
 */
final class ReadRows {
    private final ExecutionGroup source;
    private final QueryShape shape;
    private final Map<List<Long>, List<Row>> rows = new HashMap<>();

    /**
     * A value read.
     *
     * @param by the execution that returned it
     * @param asked whether the key is what the query asked for, and not what it returned
     */
    record Row(Execution by, long value, boolean asked) {}

    private ReadRows(ExecutionGroup source, QueryShape shape) {
        this.source = source;
        this.shape = shape;
    }

    /** Null where the query did not return that column as a number. */
    static @Nullable ReadRows of(
            ExecutionGroup source, QueryShape shape, String table, List<String> keys, String column) {
        ReadRows read = new ReadRows(source, shape);
        RowWitness values = read.witness(table, column);
        if (values == null || !values.numeric()) {
            return null;
        }
        read.fill(table, keys, values);
        return read;
    }

    private @Nullable RowWitness witness(String table, String column) {
        for (RowWitness each : source.witnesses()) {
            ColumnRef ref = FlowFinder.columnOf(shape, each.column());
            if (ref.column().equals(column)
                    && (ref.table().isEmpty() || ref.table().equals(table))) {
                return each;
            }
        }
        return null;
    }

    private void fill(String table, List<String> keys, RowWitness values) {
        List<Integer> asked = keys.stream().map(key -> asked(table, key)).toList();
        boolean allAsked = asked.stream().allMatch(value -> value >= 0);
        List<@Nullable RowWitness> read = new ArrayList<>();
        keys.forEach(key -> read.add(witness(table, key)));
        List<Execution> log = source.log();
        for (int i = 0; i < log.size(); i++) {
            int from = log.get(i).tick();
            int to = i + 1 < log.size() ? log.get(i + 1).tick() : Integer.MAX_VALUE;
            int first = lowest(values, from);
            int count = lowest(values, to) - first;
            for (int row = 0; row < (allAsked ? Math.min(1, count) : count); row++) {
                List<Long> key = new ArrayList<>();
                for (int k = 0; k < keys.size(); k++) {
                    key.add(
                            asked.get(k) >= 0
                                    ? log.get(i).values().hash(asked.get(k))
                                    : keyOf(read.get(k), from, to, row, count));
                }
                if (!key.contains(0L)) {
                    rows.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(new Row(log.get(i), values.hash(first + row), allAsked));
                }
            }
        }
    }

    /** The value that the query compares the key with; -1 where it does not. */
    private int asked(String table, String key) {
        return shape.conditions().stream()
                .filter(each -> each.comparison() == Comparison.EQUAL
                        && each.values().size() == 1
                        && each.column().column().equals(key)
                        && (each.column().table().isEmpty()
                                || each.column().table().equals(table)))
                .map(each -> each.values().get(0))
                .findFirst()
                .orElse(-1);
    }

    /** The key read with that row; 0 where rows and keys cannot be told apart, for some were NULL or not read. */
    private static long keyOf(@Nullable RowWitness keys, int from, int to, int row, int count) {
        if (keys == null) {
            return 0;
        }
        int first = lowest(keys, from);
        return lowest(keys, to) - first == count ? keys.hash(first + row) : 0;
    }

    /** Where the values begin that were read at {@code tick} or later. */
    private static int lowest(RowWitness witness, int tick) {
        int low = 0;
        int high = witness.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (witness.tick(middle) < tick) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The latest reading of the row with that key before {@code tick}. */
    Optional<Row> before(List<Long> key, int tick) {
        List<Row> read = rows.getOrDefault(key, List.of());
        for (int i = read.size() - 1; i >= 0; i--) {
            if (read.get(i).by().tick() < tick) {
                return Optional.of(read.get(i));
            }
        }
        return Optional.empty();
    }
}
