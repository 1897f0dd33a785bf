package dev.fetchonce.proxy;

import dev.fetchonce.capture.RowSink;

/** What is known of a statement that is only heard of. Used by one thread at a time, as the statement is. */
final class HeardStatement {
    private int fetchSize;
    private long maxRows;
    private RowSink execution = RowSink.NONE;
    private RowSink rows = RowSink.NONE;

    void fetchSize(int size) {
        fetchSize = size;
    }

    void maxRows(long most) {
        maxRows = most;
    }

    /** It was executed: its result sets and generated keys are to be reported there. */
    void executed(RowSink sink) {
        execution = sink;
        rows = sink;
        if (fetchSize != 0) {
            sink.fetchSize(fetchSize);
        }
        if (maxRows != 0) {
            sink.maxRows(maxRows);
        }
    }

    /** Its next result set, of which nobody knows yet. */
    HeardRows nextRows() {
        HeardRows next = new HeardRows(rows);
        rows = rows.further();
        return next;
    }

    HeardRows generatedKeys() {
        return new HeardRows(execution.generatedKeys());
    }
}
