package dev.fetchonce.proxy;

import dev.fetchonce.capture.RowSink;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.Calendar;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reports the values that may be keys, and hands out the very same objects. Booleans, floats, streams and large objects
 * are no keys: their getters are generated.
 */
public abstract class ObservedResultSet extends ObservedCursor {
    private final ResultSet target;

    protected ObservedResultSet(
            ResultSet target, @Nullable StatementLinks owner, ObservedConnection connection, RowSink sink) {
        super(target, owner, connection, sink);
        this.target = target;
    }

    protected abstract ObservedResultSet make(
            ResultSet target, @Nullable StatementLinks owner, ObservedConnection connection, RowSink sink);

    static @Nullable ResultSet of(@Nullable ResultSet target, StatementLinks owner, RowSink sink) {
        return of(target, owner, owner.connection(), sink);
    }

    /** A result set of the catalog's, which belongs to no statement of the application's. */
    static @Nullable ResultSet ofCatalog(@Nullable ResultSet target, ObservedConnection connection) {
        return of(target, null, connection, RowSink.NONE);
    }

    private static @Nullable ResultSet of(
            @Nullable ResultSet target, @Nullable StatementLinks owner, ObservedConnection connection, RowSink sink) {
        if (target == null) {
            return null;
        }
        ObservedResultSet prototype = Delegates.RESULT_SET.prototype(target.getClass(), connection.observer());
        if (prototype == null) {
            return target;
        }
        ObservedResultSet made = prototype.make(target, owner, connection, sink);
        made.offerLabels();
        return made;
    }

    @Override
    public byte getByte(int column) throws SQLException {
        byte value = target.getByte(column);
        read(column, value);
        return value;
    }

    @Override
    public byte getByte(String label) throws SQLException {
        byte value = target.getByte(label);
        read(label, value);
        return value;
    }

    @Override
    public short getShort(int column) throws SQLException {
        short value = target.getShort(column);
        read(column, value);
        return value;
    }

    @Override
    public short getShort(String label) throws SQLException {
        short value = target.getShort(label);
        read(label, value);
        return value;
    }

    @Override
    public int getInt(int column) throws SQLException {
        int value = target.getInt(column);
        read(column, value);
        return value;
    }

    @Override
    public int getInt(String label) throws SQLException {
        int value = target.getInt(label);
        read(label, value);
        return value;
    }

    @Override
    public long getLong(int column) throws SQLException {
        long value = target.getLong(column);
        read(column, value);
        return value;
    }

    @Override
    public long getLong(String label) throws SQLException {
        long value = target.getLong(label);
        read(label, value);
        return value;
    }

    @Override
    public @Nullable String getString(int column) throws SQLException {
        String value = target.getString(column);
        read(column, value);
        return value;
    }

    @Override
    public @Nullable String getString(String label) throws SQLException {
        String value = target.getString(label);
        read(label, value);
        return value;
    }

    @Override
    public @Nullable String getNString(int column) throws SQLException {
        String value = target.getNString(column);
        read(column, value);
        return value;
    }

    @Override
    public @Nullable String getNString(String label) throws SQLException {
        String value = target.getNString(label);
        read(label, value);
        return value;
    }

    @Override
    public @Nullable BigDecimal getBigDecimal(int column) throws SQLException {
        BigDecimal value = target.getBigDecimal(column);
        read(column, value);
        return value;
    }

    @Override
    public @Nullable BigDecimal getBigDecimal(String label) throws SQLException {
        BigDecimal value = target.getBigDecimal(label);
        read(label, value);
        return value;
    }

    @Override
    public double getDouble(int column) throws SQLException {
        double value = target.getDouble(column);
        readFraction(column, value);
        return value;
    }

    @Override
    public double getDouble(String label) throws SQLException {
        double value = target.getDouble(label);
        readFraction(label, value);
        return value;
    }

    @Override
    public byte @Nullable [] getBytes(int column) throws SQLException {
        byte[] value = target.getBytes(column);
        read(column, value);
        return value;
    }

    @Override
    public byte @Nullable [] getBytes(String label) throws SQLException {
        byte[] value = target.getBytes(label);
        read(label, value);
        return value;
    }

    @Override
    public @Nullable Date getDate(int column) throws SQLException {
        Date value = target.getDate(column);
        read(column, value);
        return value;
    }

    @Override
    public @Nullable Date getDate(String label) throws SQLException {
        Date value = target.getDate(label);
        read(label, value);
        return value;
    }

    @Override
    public @Nullable Date getDate(int column, Calendar calendar) throws SQLException {
        Date value = target.getDate(column, calendar);
        read(column, value);
        return value;
    }

    @Override
    public @Nullable Date getDate(String label, Calendar calendar) throws SQLException {
        Date value = target.getDate(label, calendar);
        read(label, value);
        return value;
    }

    @Override
    public @Nullable Time getTime(int column) throws SQLException {
        Time value = target.getTime(column);
        read(column, value);
        return value;
    }

    @Override
    public @Nullable Time getTime(String label) throws SQLException {
        Time value = target.getTime(label);
        read(label, value);
        return value;
    }

    @Override
    public @Nullable Time getTime(int column, Calendar calendar) throws SQLException {
        Time value = target.getTime(column, calendar);
        read(column, value);
        return value;
    }

    @Override
    public @Nullable Time getTime(String label, Calendar calendar) throws SQLException {
        Time value = target.getTime(label, calendar);
        read(label, value);
        return value;
    }

    @Override
    public @Nullable Timestamp getTimestamp(int column) throws SQLException {
        Timestamp value = target.getTimestamp(column);
        read(column, value);
        return value;
    }

    @Override
    public @Nullable Timestamp getTimestamp(String label) throws SQLException {
        Timestamp value = target.getTimestamp(label);
        read(label, value);
        return value;
    }

    @Override
    public @Nullable Timestamp getTimestamp(int column, Calendar calendar) throws SQLException {
        Timestamp value = target.getTimestamp(column, calendar);
        read(column, value);
        return value;
    }

    @Override
    public @Nullable Timestamp getTimestamp(String label, Calendar calendar) throws SQLException {
        Timestamp value = target.getTimestamp(label, calendar);
        read(label, value);
        return value;
    }

    @Override
    public @Nullable Object getObject(int column) throws SQLException {
        Object value = target.getObject(column);
        read(column, value);
        return value;
    }

    @Override
    public @Nullable Object getObject(String label) throws SQLException {
        Object value = target.getObject(label);
        read(label, value);
        return value;
    }

    @Override
    public @Nullable Object getObject(int column, Map<String, Class<?>> types) throws SQLException {
        Object value = target.getObject(column, types);
        read(column, value);
        return value;
    }

    @Override
    public @Nullable Object getObject(String label, Map<String, Class<?>> types) throws SQLException {
        Object value = target.getObject(label, types);
        read(label, value);
        return value;
    }

    @Override
    public <T> @Nullable T getObject(int column, Class<T> type) throws SQLException {
        T value = target.getObject(column, type);
        read(column, value);
        return value;
    }

    @Override
    public <T> @Nullable T getObject(String label, Class<T> type) throws SQLException {
        T value = target.getObject(label, type);
        read(label, value);
        return value;
    }
}
