package dev.fetchonce.proxy;

import dev.fetchonce.capture.Binds;
import dev.fetchonce.capture.DataSourceId;
import dev.fetchonce.capture.Recorder;
import dev.fetchonce.capture.RowSink;
import dev.fetchonce.capture.Tenant;
import dev.fetchonce.sql.StatementText;
import org.jspecify.annotations.Nullable;

/**
 * What the delegates of one connection share: the way to the recorder, with every error of ours caught on it, and what the
 * connection was switched to. Thread-safe.
 */
final class Observer {
    /** {@link #started} inside another call of ours: leave, but do not record. */
    private static final long NESTED = Long.MIN_VALUE;

    /** {@link #started} failed: there is nothing to leave. */
    private static final long NOT_ENTERED = Long.MIN_VALUE + 1;

    private final Recorder recorder;
    private final DataSourceId id;
    private final Tenant tenant;

    Observer(Recorder recorder, DataSourceId id) {
        this.recorder = recorder;
        this.id = id;
        this.tenant = new Tenant(id.origin());
    }

    /** Enters a JDBC call; the result goes to {@link #ended} or {@link #left}, exactly once, on the same thread. */
    long started() {
        try {
            return recorder.enter() ? System.nanoTime() : NESTED;
        } catch (Throwable ours) {
            fault("enter", ours);
            return NOT_ENTERED;
        }
    }

    /** Leaves a call that was no execution. */
    void left(long start) {
        if (start == NOT_ENTERED) {
            return;
        }
        try {
            recorder.exit();
        } catch (Throwable ours) {
            fault("exit", ours);
        }
    }

    /** Leaves an execution and records it, unless it was nested; a null {@code sql} is no execution. */
    RowSink ended(long start, @Nullable String sql, int batchSize, @Nullable Throwable failure) {
        long nanos = System.nanoTime() - start;
        RowSink sink = start <= NOT_ENTERED ? RowSink.NONE : record(start, nanos, text(sql), null, batchSize, failure);
        left(start);
        return sink;
    }

    /** The same for a prepared statement. */
    RowSink ended(
            long start,
            @Nullable StatementText text,
            @Nullable Binds binds,
            int batchSize,
            @Nullable Throwable failure) {
        long nanos = System.nanoTime() - start;
        RowSink sink = start <= NOT_ENTERED ? RowSink.NONE : record(start, nanos, text, binds, batchSize, failure);
        left(start);
        return sink;
    }

    private RowSink record(
            long start,
            long nanos,
            @Nullable StatementText text,
            @Nullable Binds binds,
            int batchSize,
            @Nullable Throwable failure) {
        if (text == null) {
            return RowSink.NONE;
        }
        try {
            RowSink sink = recorder.executed(id, tenant.hash(), text, binds, start, nanos, batchSize, failure);
            if (failure == null) {
                tenant.sent(text, binds);
            }
            return sink;
        } catch (Throwable ours) {
            fault("execution", ours);
            return RowSink.NONE;
        }
    }

    /** What the lexer knows of {@code sql}; null where that is null or an error of ours came between. */
    @Nullable
    StatementText text(@Nullable String sql) {
        try {
            return sql == null ? null : recorder.text(sql, id.dialect());
        } catch (Throwable ours) {
            fault("statement text", ours);
            return null;
        }
    }

    /** Notes that a transaction was committed. */
    void committed() {
        try {
            recorder.committed(id);
        } catch (Throwable ours) {
            fault("commit", ours);
        }
    }

    /** Notes that a transaction, or a part of it, was rolled back. */
    void rolledBack() {
        try {
            recorder.rolledBack(id);
        } catch (Throwable ours) {
            fault("rollback", ours);
        }
    }

    /** Notes that the connection was switched to another schema or catalog. */
    void switched(String subject, @Nullable String value) {
        try {
            tenant.switched(subject, value);
        } catch (Throwable ours) {
            fault("tenant", ours);
        }
    }

    /** Notes that a connection is handed out. */
    void handedOut() {
        try {
            recorder.observed(id);
        } catch (Throwable ours) {
            fault("connection", ours);
        }
    }

    /** Counts an error of ours. */
    void fault(String where, Throwable ours) {
        try {
            recorder.fault("jdbc proxy: " + where, ours);
        } catch (Throwable nowhereToReport) {
            // The application comes first: even this must not reach it.
        }
    }
}
