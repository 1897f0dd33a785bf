package dev.fetchonce.proxy;

import dev.fetchonce.capture.RowSink;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What leads from a statement to other JDBC objects: always to the very one that the application has already. Keeps the
 * one result set that is open; nothing once that or the statement is closed.
 */
abstract class StatementLinks extends Observed implements Statement {
    private final Statement target;
    private final ObservedConnection connection;
    private @Nullable ObservedResultSet current;
    private RowSink sink = RowSink.NONE;
    private RowSink keys = RowSink.NONE;
    private int fetchSize;
    private long maxRows;

    StatementLinks(Statement target, ObservedConnection connection) {
        super(target);
        this.target = target;
        this.connection = connection;
    }

    final ObservedConnection connection() {
        return connection;
    }

    final Observer observer() {
        return connection.observer();
    }

    /** Before an execution: the result set of the one before is closed by it. */
    final long began() {
        current = null;
        sink = RowSink.NONE;
        keys = RowSink.NONE;
        return connection.observer().started();
    }

    /** After an execution: its result sets will report to {@code rows}. */
    final void ended(RowSink rows) {
        sink = rows;
        keys = rows;
        if (fetchSize != 0) {
            rows.fetchSize(fetchSize);
        }
        if (maxRows != 0) {
            rows.maxRows(maxRows);
        }
    }

    /** After an execution that writes: how many rows it wrote. */
    final void updated(long count) {
        if (count == 0) {
            keys.missed();
        }
    }

    @Override
    public void setFetchSize(int rows) throws SQLException {
        target.setFetchSize(rows);
        fetchSize = rows;
    }

    @Override
    public void setMaxRows(int max) throws SQLException {
        target.setMaxRows(max);
        maxRows = max;
    }

    @Override
    public void setLargeMaxRows(long max) throws SQLException {
        target.setLargeMaxRows(max);
        maxRows = max;
    }

    /** The delegate for {@code rows}. */
    final @Nullable ResultSet handOut(@Nullable ResultSet rows) {
        ObservedResultSet known = current;
        if (rows == null || (known != null && known.bare == rows)) {
            return rows == null ? null : known;
        }
        ResultSet made = ObservedResultSet.of(rows, this, sink);
        current = made instanceof ObservedResultSet observed ? observed : null;
        sink = sink.further();
        return made;
    }

    /** {@code rows} was closed. */
    @SuppressWarnings("ReferenceEquality") // this very one
    final void closed(ObservedResultSet rows) {
        if (current == rows) {
            current = null;
        }
    }

    @Override
    public @Nullable ResultSet getResultSet() throws SQLException {
        return handOut(target.getResultSet());
    }

    @Override
    public @Nullable ResultSet getGeneratedKeys() throws SQLException {
        return ObservedResultSet.of(target.getGeneratedKeys(), this, keys.generatedKeys());
    }

    @Override
    public @Nullable Connection getConnection() throws SQLException {
        return target.getConnection() == null ? null : connection;
    }

    @Override
    public void close() throws SQLException {
        try {
            target.close();
        } finally {
            current = null;
            sink = RowSink.NONE;
            keys = RowSink.NONE;
        }
    }
}
