package dev.fetchonce.proxy;

import dev.fetchonce.capture.RowSink;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads the labels of a result set's columns, for a sink that asks for them. */
final class ColumnLabels {
    private static final int MOST = 1_000;

    private ColumnLabels() {}

    /**
     * Asks the driver only where {@code sink} wants it, and before the sink is called, which may hold a lock then.
     * Throws what the driver throws; the sink is then told that there are no labels, so as not to ask again.
     */
    static void offer(ResultSet rows, RowSink sink) throws SQLException {
        if (!sink.wantsLabels()) {
            return;
        }
        String[] labels = {};
        try {
            labels = read(rows.getMetaData());
        } finally {
            String[] known = labels;
            sink.labels(known.length, column -> known[column - 1]);
        }
    }

    /** Mocks have no metadata, or columns without a name. */
    private static String[] read(@Nullable ResultSetMetaData columns) throws SQLException {
        if (columns == null) {
            return new String[0];
        }
        String[] labels = new String[Math.min(columns.getColumnCount(), MOST)];
        for (int i = 0; i < labels.length; i++) {
            String label = columns.getColumnLabel(i + 1);
            labels[i] = label == null ? "#" + (i + 1) : label;
        }
        return labels;
    }
}
