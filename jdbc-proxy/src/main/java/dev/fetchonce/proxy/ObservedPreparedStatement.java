package dev.fetchonce.proxy;

import dev.fetchonce.sql.StatementText;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Records what a prepared or callable statement executes: its text is read once, when it is prepared. Parameters of a
 * callable statement that are set by name bind nothing.
 */
public abstract class ObservedPreparedStatement extends PlainParameters {
    private final PreparedStatement target;
    private final @Nullable StatementText text;

    protected ObservedPreparedStatement(
            PreparedStatement target, ObservedConnection connection, @Nullable StatementText text) {
        super(target, connection);
        this.target = target;
        this.text = text;
    }

    protected abstract ObservedPreparedStatement make(
            PreparedStatement target, ObservedConnection connection, @Nullable StatementText text);

    static PreparedStatement of(PreparedStatement target, ObservedConnection connection, String sql) {
        if (target == null) {
            return target;
        }
        Observer observer = connection.observer();
        ObservedPreparedStatement prototype = Delegates.PREPARED_STATEMENT.prototype(target.getClass(), observer);
        return prototype == null ? target : prototype.make(target, connection, observer.text(sql));
    }

    private void succeeded(long start) {
        ended(observer().ended(start, text, binds(), 0, null));
    }

    private void failed(long start, Throwable failure) {
        observer().ended(start, text, binds(), 0, failure);
    }

    @Override
    public @Nullable ResultSet executeQuery() throws SQLException {
        long start = began();
        ResultSet rows;
        try {
            rows = target.executeQuery();
        } catch (Throwable failure) {
            failed(start, failure);
            throw failure;
        }
        succeeded(start);
        return handOut(rows);
    }

    @Override
    public boolean execute() throws SQLException {
        long start = began();
        boolean rows;
        try {
            rows = target.execute();
        } catch (Throwable failure) {
            failed(start, failure);
            throw failure;
        }
        succeeded(start);
        return rows;
    }

    @Override
    public int executeUpdate() throws SQLException {
        long start = began();
        int count;
        try {
            count = target.executeUpdate();
        } catch (Throwable failure) {
            failed(start, failure);
            throw failure;
        }
        succeeded(start);
        updated(count);
        return count;
    }

    @Override
    public long executeLargeUpdate() throws SQLException {
        long start = began();
        long count;
        try {
            count = target.executeLargeUpdate();
        } catch (Throwable failure) {
            failed(start, failure);
            throw failure;
        }
        succeeded(start);
        updated(count);
        return count;
    }

    @Override
    public void addBatch() throws SQLException {
        target.addBatch();
        binds().addBatch();
    }

    @Override
    void batchEnded(long start, @Nullable Throwable failure) {
        int size = binds().batchSize();
        ended(observer().ended(start, size == 0 ? null : text, binds(), size, failure));
        forgetBatch();
    }

    @Override
    void forgetBatch() {
        super.forgetBatch();
        binds().clearBatch();
    }
}
