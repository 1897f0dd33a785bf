package dev.fetchonce.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a result.
 *
 * @param values as text, in the order of the columns
 */
record Row(List<String> values) {
    /** All rows of a query without parameters. */
    static List<Row> all(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return read(statement);
        }
    }

    /** What 1 + N queries read: each row of the source, followed by the row fetched for the value of its column. */
    static List<Row> nested(Connection connection, String source, String column, String repeated) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement outer = connection.prepareStatement(source);
                PreparedStatement inner = connection.prepareStatement(repeated);
                ResultSet sources = outer.executeQuery()) {
            while (sources.next()) {
                inner.setObject(1, sources.getObject(column.substring(column.indexOf('.') + 1)));
                for (Row fetched : read(inner)) {
                    List<String> values = new ArrayList<>(of(sources).values());
                    values.addAll(fetched.values());
                    rows.add(new Row(values));
                }
            }
        }
        return rows;
    }

    private static List<Row> read(PreparedStatement statement) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                rows.add(of(results));
            }
        }
        return rows;
    }

    private static Row of(ResultSet results) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
            values.add(String.valueOf(results.getString(i)));
        }
        return new Row(values);
    }
}
