package dev.fetchonce.proxy;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLType;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.Calendar;

/** Notes the values bound to a prepared statement, once the driver has taken them. */
abstract class PlainParameters extends OpaqueParameters {
    private final PreparedStatement target;

    PlainParameters(PreparedStatement target, ObservedConnection connection) {
        super(target, connection);
        this.target = target;
    }

    @Override
    public void setNull(int index, int sqlType) throws SQLException {
        target.setNull(index, sqlType);
        bound(index, null);
    }

    @Override
    public void setNull(int index, int sqlType, String typeName) throws SQLException {
        target.setNull(index, sqlType, typeName);
        bound(index, null);
    }

    @Override
    public void setBoolean(int index, boolean value) throws SQLException {
        target.setBoolean(index, value);
        bound(index, value);
    }

    @Override
    public void setByte(int index, byte value) throws SQLException {
        target.setByte(index, value);
        bound(index, value);
    }

    @Override
    public void setShort(int index, short value) throws SQLException {
        target.setShort(index, value);
        bound(index, value);
    }

    @Override
    public void setInt(int index, int value) throws SQLException {
        target.setInt(index, value);
        bound(index, value);
    }

    @Override
    public void setLong(int index, long value) throws SQLException {
        target.setLong(index, value);
        bound(index, value);
    }

    @Override
    public void setFloat(int index, float value) throws SQLException {
        target.setFloat(index, value);
        bound(index, value);
    }

    @Override
    public void setDouble(int index, double value) throws SQLException {
        target.setDouble(index, value);
        bound(index, value);
    }

    @Override
    public void setBigDecimal(int index, BigDecimal value) throws SQLException {
        target.setBigDecimal(index, value);
        bound(index, value);
    }

    @Override
    public void setString(int index, String value) throws SQLException {
        target.setString(index, value);
        bound(index, value);
    }

    @Override
    public void setNString(int index, String value) throws SQLException {
        target.setNString(index, value);
        bound(index, value);
    }

    @Override
    public void setBytes(int index, byte[] value) throws SQLException {
        target.setBytes(index, value);
        bound(index, value);
    }

    @Override
    public void setDate(int index, Date value) throws SQLException {
        target.setDate(index, value);
        bound(index, value);
    }

    @Override
    public void setDate(int index, Date value, Calendar calendar) throws SQLException {
        target.setDate(index, value, calendar);
        bound(index, value);
    }

    @Override
    public void setTime(int index, Time value) throws SQLException {
        target.setTime(index, value);
        bound(index, value);
    }

    @Override
    public void setTime(int index, Time value, Calendar calendar) throws SQLException {
        target.setTime(index, value, calendar);
        bound(index, value);
    }

    @Override
    public void setTimestamp(int index, Timestamp value) throws SQLException {
        target.setTimestamp(index, value);
        bound(index, value);
    }

    @Override
    public void setTimestamp(int index, Timestamp value, Calendar calendar) throws SQLException {
        target.setTimestamp(index, value, calendar);
        bound(index, value);
    }

    @Override
    public void setObject(int index, Object value) throws SQLException {
        target.setObject(index, value);
        bound(index, value);
    }

    @Override
    public void setObject(int index, Object value, int sqlType) throws SQLException {
        target.setObject(index, value, sqlType);
        bound(index, value);
    }

    @Override
    public void setObject(int index, Object value, int sqlType, int scale) throws SQLException {
        target.setObject(index, value, sqlType, scale);
        bound(index, value);
    }

    @Override
    public void setObject(int index, Object value, SQLType sqlType) throws SQLException {
        target.setObject(index, value, sqlType);
        bound(index, value);
    }

    @Override
    public void setObject(int index, Object value, SQLType sqlType, int scale) throws SQLException {
        target.setObject(index, value, sqlType, scale);
        bound(index, value);
    }

    @Override
    public void clearParameters() throws SQLException {
        target.clearParameters();
        binds().clear();
    }
}
