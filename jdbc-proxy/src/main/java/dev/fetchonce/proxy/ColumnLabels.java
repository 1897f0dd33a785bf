package dev.fetchonce.proxy;

import dev.fetchonce.capture.RowSink;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;

/** Reads the labels of a result set's columns, for a sink that asks for them. */
final class ColumnLabels {
    private ColumnLabels() {}

    /** Asks the driver only where {@code sink} wants it; throws what the driver throws. */
    static void offer(ResultSet rows, RowSink sink) throws SQLException {
        if (!sink.wantsLabels()) {
            return;
        }
        ResultSetMetaData columns = rows.getMetaData();
        sink.labels(columns.getColumnCount(), column -> label(columns, column));
    }

    private static String label(ResultSetMetaData columns, int column) {
        try {
            return columns.getColumnLabel(column);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("no label for column " + column, unreadable);
        }
    }
}
