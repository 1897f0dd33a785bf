package dev.fetchonce.proxy;

import dev.fetchonce.capture.RowSink;
import org.jspecify.annotations.Nullable;

/** Follows the position of a result set that is only heard of, as {@link ObservedCursor} does of one that is ours. */
final class HeardRows {
    private final RowSink sink;
    private boolean jumped;

    HeardRows(RowSink sink) {
        this.sink = sink;
    }

    RowSink sink() {
        return sink;
    }

    void moved(boolean row) {
        if (row) {
            jumped = false;
            sink.row();
        } else {
            sink.exhausted();
        }
    }

    void jumped(boolean row) {
        jumped = row;
    }

    /** A column was read by its index (an Integer) or its label. */
    void read(Object column, @Nullable Object value) {
        if (jumped) {
            jumped = false;
            sink.row();
        }
        if (column instanceof Integer index) {
            readAt(index, value);
        } else if (column instanceof String label) {
            readAs(label, value);
        }
    }

    private void readAt(int index, @Nullable Object value) {
        if (value instanceof Double number) {
            sink.fraction(index, number);
        } else if (PlainValue.mayBeKey(value)) {
            sink.value(index, value);
        } else {
            sink.touched(index, value instanceof Number);
        }
    }

    private void readAs(String label, @Nullable Object value) {
        if (value instanceof Double number) {
            sink.fraction(label, number);
        } else if (PlainValue.mayBeKey(value)) {
            sink.value(label, value);
        } else {
            sink.touched(label, value instanceof Number);
        }
    }
}
