package dev.fetchonce.capture;

import dev.fetchonce.model.Dialect;
import dev.fetchonce.sql.StatementText;
import org.jspecify.annotations.Nullable;

/**
 * Takes executions from every front end and keeps them in the unit of work that is open on the calling thread.
 * Thread-safe; no method throws: a fault of ours is counted, reported and swallowed.
 */
public final class Recorder {
    /** The text of a statement, from a bounded cache. */
    public StatementText text(String sql, Dialect dialect) {
        throw new UnsupportedOperationException("not there yet");
    }

    /**
     * Marks that the calling thread enters a JDBC call. True for the outermost one only: nested ones (a second proxy,
     * a pool that prepares again) must not be recorded. Each call needs one {@link #exit}.
     */
    public boolean enter() {
        throw new UnsupportedOperationException("not there yet");
    }

    /** Ends what {@link #enter} began. */
    public void exit() {
        throw new UnsupportedOperationException("not there yet");
    }

    /**
     * Records one round trip that has just ended.
     *
     * @param binds the values bound; null for a plain statement
     * @param startNanos {@link System#nanoTime()} at its start
     * @param batchSize statements in a JDBC batch; 0 where it was none
     * @param failure what it threw; null where it succeeded
     * @return where to report the rows read; {@link RowSink#NONE} where nobody is interested
     */
    public RowSink executed(
            DataSourceId dataSource,
            StatementText text,
            @Nullable Binds binds,
            long startNanos,
            long nanos,
            int batchSize,
            @Nullable Throwable failure) {
        throw new UnsupportedOperationException("not there yet");
    }

    /** Notes that a Connection was handed to the application through us. */
    public void observed(DataSourceId dataSource) {
        throw new UnsupportedOperationException("not there yet");
    }

    /** Counts and keeps (the first 100) an error of ours that was swallowed. */
    public void fault(String where, Throwable fault) {
        throw new UnsupportedOperationException("not there yet");
    }
}
