package dev.fetchonce.proxy;

import dev.fetchonce.capture.RowSink;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Follows the position of a result set. A row counts when {@code next()} reaches it, or, after a jump, when a value is
 * read from it. Once it has been read to its end or closed, it reports and keeps nothing more.
 */
abstract class ObservedCursor extends Observed implements ResultSet {
    private final ResultSet target;
    private final ObservedConnection connection;
    private final @Nullable StatementLinks owner;
    private @Nullable Statement foreignOwner;
    private RowSink sink;
    private boolean jumped;

    ObservedCursor(ResultSet target, @Nullable StatementLinks owner, ObservedConnection connection, RowSink sink) {
        super(target);
        this.target = target;
        this.owner = owner;
        this.connection = connection;
        this.sink = sink;
    }

    /** Before the first row is read. */
    final void offerLabels() {
        if (sink == RowSink.NONE) {
            return;
        }
        Observer observer = connection.observer();
        long start = observer.started();
        try {
            ColumnLabels.offer(target, sink);
        } catch (Throwable ours) {
            observer.fault("column labels", ours);
        } finally {
            observer.left(start);
        }
    }

    @Override
    public boolean next() throws SQLException {
        boolean row = target.next();
        if (sink != RowSink.NONE) {
            moved(row);
        }
        return row;
    }

    private void moved(boolean row) {
        try {
            if (row) {
                jumped = false;
                sink.row();
            } else {
                sink.exhausted();
                sink = RowSink.NONE;
            }
        } catch (Throwable ours) {
            lost(ours);
        }
    }

    @Override
    public boolean previous() throws SQLException {
        return jumped(target.previous());
    }

    @Override
    public boolean first() throws SQLException {
        return jumped(target.first());
    }

    @Override
    public boolean last() throws SQLException {
        return jumped(target.last());
    }

    @Override
    public boolean absolute(int row) throws SQLException {
        return jumped(target.absolute(row));
    }

    @Override
    public boolean relative(int rows) throws SQLException {
        return jumped(target.relative(rows));
    }

    private boolean jumped(boolean row) {
        jumped = row;
        return row;
    }

    final void read(int column, @Nullable Object value) {
        if (sink == RowSink.NONE) {
            return;
        }
        if (value instanceof Double number) {
            readFraction(column, number);
            return;
        }
        if (!PlainValue.mayBeKey(value)) {
            touched(column, value instanceof Number);
            return;
        }
        try {
            arrive();
            sink.value(column, value);
        } catch (Throwable ours) {
            lost(ours);
        }
    }

    final void read(String label, @Nullable Object value) {
        if (sink == RowSink.NONE) {
            return;
        }
        if (value instanceof Double number) {
            readFraction(label, number);
            return;
        }
        if (!PlainValue.mayBeKey(value)) {
            touched(label, value instanceof Number);
            return;
        }
        try {
            arrive();
            sink.value(label, value);
        } catch (Throwable ours) {
            lost(ours);
        }
    }

    final void readFraction(int column, double value) {
        if (sink == RowSink.NONE) {
            return;
        }
        if (value == 0 && wasNullIndeed()) {
            read(column, null);
            return;
        }
        try {
            arrive();
            sink.fraction(column, value);
        } catch (Throwable ours) {
            lost(ours);
        }
    }

    final void read(int column, long value) {
        if (sink == RowSink.NONE) {
            return;
        }
        if (value == 0 && wasNullIndeed()) {
            read(column, null);
            return;
        }
        try {
            arrive();
            sink.value(column, value);
        } catch (Throwable ours) {
            lost(ours);
        }
    }

    final void readFraction(String label, double value) {
        if (sink == RowSink.NONE) {
            return;
        }
        if (value == 0 && wasNullIndeed()) {
            read(label, null);
            return;
        }
        try {
            arrive();
            sink.fraction(label, value);
        } catch (Throwable ours) {
            lost(ours);
        }
    }

    final void read(String label, long value) {
        if (sink == RowSink.NONE) {
            return;
        }
        if (value == 0 && wasNullIndeed()) {
            read(label, null);
            return;
        }
        try {
            arrive();
            sink.value(label, value);
        } catch (Throwable ours) {
            lost(ours);
        }
    }

    /** A column was read as something that is no key; the getters that do so are generated. */
    protected final void touched(int column, boolean number) {
        try {
            arrive();
            sink.touched(column, number);
        } catch (Throwable ours) {
            lost(ours);
        }
    }

    /** The same by its label. */
    protected final void touched(String label, boolean number) {
        try {
            arrive();
            sink.touched(label, number);
        } catch (Throwable ours) {
            lost(ours);
        }
    }

    @Override
    public void setFetchSize(int rows) throws SQLException {
        target.setFetchSize(rows);
        sink.fetchSize(rows);
    }

    /** A jump landed here, and now a value is read. */
    private void arrive() {
        if (jumped) {
            jumped = false;
            sink.row();
        }
    }

    /**
     * Whether the zero just read stands for NULL. The one call to a driver that the application did not make: drivers
     * answer it from memory. One that throws leaves the value unproven.
     */
    private boolean wasNullIndeed() {
        try {
            return target.wasNull();
        } catch (Throwable unknown) {
            return true;
        }
    }

    private void lost(Throwable ours) {
        sink = RowSink.NONE;
        connection.observer().fault("row", ours);
    }

    @Override
    public @Nullable Statement getStatement() throws SQLException {
        Statement bareOwner = target.getStatement();
        if (bareOwner == null || owner != null) {
            return bareOwner == null ? null : owner;
        }
        if (foreignOwner == null) {
            foreignOwner = ObservedStatement.of(bareOwner, connection);
        }
        return foreignOwner;
    }

    @Override
    public void close() throws SQLException {
        try {
            target.close();
        } finally {
            sink = RowSink.NONE;
            if (owner != null) {
                owner.closed((ObservedResultSet) this);
            }
        }
    }
}
