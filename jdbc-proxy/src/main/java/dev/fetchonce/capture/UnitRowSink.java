package dev.fetchonce.capture;

import dev.fetchonce.model.Operation;
import dev.fetchonce.sql.HashedValue;
import dev.fetchonce.sql.ValueHash;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one execution for the unit it belongs to. Guarded by the unit; takes nothing once that is closed. */
final class UnitRowSink implements RowSink {
    private final OpenUnit unit;
    private final OpenGroup group;
    private final @Nullable LoggedExecution execution;

    /** @param execution null where it is not kept one by one */
    UnitRowSink(OpenUnit unit, OpenGroup group, @Nullable LoggedExecution execution) {
        this.unit = unit;
        this.group = group;
        this.execution = execution;
    }

    @Override
    public void row() {
        synchronized (unit) {
            if (!unit.isClosed()) {
                group.countRow();
                if (execution != null) {
                    execution.rows++;
                }
            }
        }
    }

    @Override
    public void exhausted() {
        synchronized (unit) {
            if (execution != null) {
                execution.exhausted = true;
            }
        }
    }

    @Override
    public void value(int index, @Nullable Object value) {
        witness(index, ValueHash.of(value), isNumber(value));
    }

    private static boolean isNumber(@Nullable Object value) {
        return value == null || value instanceof Number || (value instanceof HashedValue hashed && hashed.number());
    }

    @Override
    public void fraction(int index, double value) {
        synchronized (unit) {
            fraction(group.column(index), value);
        }
    }

    @Override
    public void fraction(String label, double value) {
        synchronized (unit) {
            fraction(group.column(Labels.fold(label)), value);
        }
    }

    private void fraction(@Nullable WitnessedColumn column, double value) {
        if (column != null) {
            column.readAsFraction();
        }
        witness(column, ValueHash.of(value), true);
    }

    @Override
    public void value(int index, long value) {
        witness(index, ValueHash.ofLong(value), true);
    }

    @Override
    public void value(String label, @Nullable Object value) {
        witness(label, ValueHash.of(value), isNumber(value));
    }

    @Override
    public void value(String label, long value) {
        witness(label, ValueHash.ofLong(value), true);
    }

    @Override
    public void touched(int index, boolean number) {
        witness(index, ValueHash.NULL, number);
    }

    @Override
    public void touched(String label, boolean number) {
        witness(label, ValueHash.NULL, number);
    }

    private void witness(int index, long hash, boolean number) {
        synchronized (unit) {
            witness(group.column(index), hash, number);
        }
    }

    private void witness(@Nullable String label, long hash, boolean number) {
        synchronized (unit) {
            witness(label == null ? null : group.column(Labels.fold(label)), hash, number);
        }
    }

    private void witness(@Nullable WitnessedColumn column, long hash, boolean number) {
        if (execution != null) {
            execution.read = true;
        }
        if (column != null) {
            column.readAs(number);
        }
        unit.witness(column, hash);
    }

    @Override
    public void fetchSize(int size) {
        synchronized (unit) {
            if (execution != null) {
                execution.fetchSize = size;
            }
        }
    }

    @Override
    public void maxRows(long rows) {
        synchronized (unit) {
            if (execution != null) {
                execution.maxRows = rows;
            }
        }
    }

    @Override
    public void missed() {
        synchronized (unit) {
            if (execution != null && group.text.operation() == Operation.UPDATE) {
                execution.missed = true;
            }
        }
    }

    @Override
    public RowSink further() {
        return new FurtherSink();
    }

    @Override
    public RowSink generatedKeys() {
        return new KeySink();
    }

    @Override
    public boolean wantsLabels() {
        synchronized (unit) {
            return group.wantsLabels();
        }
    }

    @Override
    public void labels(int count, IntFunction<String> labels) {
        synchronized (unit) {
            group.labels(count, labels);
        }
    }

    /** Further result sets give rows of the same execution; their columns would pass for those of the first. */
    private final class FurtherSink implements RowSink {
        @Override
        public void row() {
            UnitRowSink.this.row();
        }

        @Override
        public RowSink further() {
            return this;
        }
    }

    /** Generated keys are values read from the INSERT, but no rows of it. */
    private final class KeySink implements RowSink {
        @Override
        public void value(int index, @Nullable Object value) {
            UnitRowSink.this.value(index, value);
        }

        @Override
        public void value(int index, long value) {
            UnitRowSink.this.value(index, value);
        }

        @Override
        public void value(String label, @Nullable Object value) {
            UnitRowSink.this.value(label, value);
        }

        @Override
        public void value(String label, long value) {
            UnitRowSink.this.value(label, value);
        }
    }
}
