package dev.fetchonce.proxy;

import dev.fetchonce.capture.Binds;
import java.io.InputStream;
import java.io.Reader;
import java.net.URL;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.sql.PreparedStatement;
import java.sql.Ref;
import java.sql.RowId;
import java.sql.SQLException;
import java.sql.SQLXML;
import org.jspecify.annotations.Nullable;

/**
 * Notes that a parameter was bound whose value is not ours to read: streams, large objects, and what is the driver's
 * own.
 */
abstract class OpaqueParameters extends ObservedStatement implements PreparedStatement {
    private final PreparedStatement target;
    private final Binds binds = new Binds();

    OpaqueParameters(PreparedStatement target, ObservedConnection connection) {
        super(target, connection);
        this.target = target;
    }

    final Binds binds() {
        return binds;
    }

    /** Notes that a value was bound. */
    final void bound(int index, @Nullable Object value) {
        try {
            PlainValue.bind(binds, index, value);
        } catch (Throwable ours) {
            observer().fault("bind", ours);
        }
    }

    /** The same for an integer. */
    final void bound(int index, long value) {
        try {
            binds.set(index, value);
        } catch (Throwable ours) {
            observer().fault("bind", ours);
        }
    }

    private void opaque(int index) {
        try {
            PlainValue.bindOpaque(binds, index);
        } catch (Throwable ours) {
            observer().fault("bind", ours);
        }
    }

    @Override
    public void setArray(int index, Array value) throws SQLException {
        target.setArray(index, value);
        opaque(index);
    }

    @Override
    public void setRef(int index, Ref value) throws SQLException {
        target.setRef(index, value);
        opaque(index);
    }

    @Override
    public void setRowId(int index, RowId value) throws SQLException {
        target.setRowId(index, value);
        opaque(index);
    }

    @Override
    public void setSQLXML(int index, SQLXML value) throws SQLException {
        target.setSQLXML(index, value);
        opaque(index);
    }

    @Override
    public void setURL(int index, URL value) throws SQLException {
        target.setURL(index, value);
        opaque(index);
    }

    @Override
    public void setBlob(int index, Blob value) throws SQLException {
        target.setBlob(index, value);
        opaque(index);
    }

    @Override
    public void setBlob(int index, InputStream stream) throws SQLException {
        target.setBlob(index, stream);
        opaque(index);
    }

    @Override
    public void setBlob(int index, InputStream stream, long length) throws SQLException {
        target.setBlob(index, stream, length);
        opaque(index);
    }

    @Override
    public void setClob(int index, Clob value) throws SQLException {
        target.setClob(index, value);
        opaque(index);
    }

    @Override
    public void setClob(int index, Reader reader) throws SQLException {
        target.setClob(index, reader);
        opaque(index);
    }

    @Override
    public void setClob(int index, Reader reader, long length) throws SQLException {
        target.setClob(index, reader, length);
        opaque(index);
    }

    @Override
    public void setNClob(int index, NClob value) throws SQLException {
        target.setNClob(index, value);
        opaque(index);
    }

    @Override
    public void setNClob(int index, Reader reader) throws SQLException {
        target.setNClob(index, reader);
        opaque(index);
    }

    @Override
    public void setNClob(int index, Reader reader, long length) throws SQLException {
        target.setNClob(index, reader, length);
        opaque(index);
    }

    @Override
    public void setAsciiStream(int index, InputStream stream) throws SQLException {
        target.setAsciiStream(index, stream);
        opaque(index);
    }

    @Override
    public void setAsciiStream(int index, InputStream stream, int length) throws SQLException {
        target.setAsciiStream(index, stream, length);
        opaque(index);
    }

    @Override
    public void setAsciiStream(int index, InputStream stream, long length) throws SQLException {
        target.setAsciiStream(index, stream, length);
        opaque(index);
    }

    @Override
    public void setBinaryStream(int index, InputStream stream) throws SQLException {
        target.setBinaryStream(index, stream);
        opaque(index);
    }

    @Override
    public void setBinaryStream(int index, InputStream stream, int length) throws SQLException {
        target.setBinaryStream(index, stream, length);
        opaque(index);
    }

    @Override
    public void setBinaryStream(int index, InputStream stream, long length) throws SQLException {
        target.setBinaryStream(index, stream, length);
        opaque(index);
    }

    @Override
    public void setCharacterStream(int index, Reader reader) throws SQLException {
        target.setCharacterStream(index, reader);
        opaque(index);
    }

    @Override
    public void setCharacterStream(int index, Reader reader, int length) throws SQLException {
        target.setCharacterStream(index, reader, length);
        opaque(index);
    }

    @Override
    public void setCharacterStream(int index, Reader reader, long length) throws SQLException {
        target.setCharacterStream(index, reader, length);
        opaque(index);
    }

    @Override
    public void setNCharacterStream(int index, Reader reader) throws SQLException {
        target.setNCharacterStream(index, reader);
        opaque(index);
    }

    @Override
    public void setNCharacterStream(int index, Reader reader, long length) throws SQLException {
        target.setNCharacterStream(index, reader, length);
        opaque(index);
    }

    @Deprecated
    @Override
    @SuppressWarnings("deprecation") // the driver's must be called where the application calls it
    public void setUnicodeStream(int index, InputStream stream, int length) throws SQLException {
        target.setUnicodeStream(index, stream, length);
        opaque(index);
    }
}
