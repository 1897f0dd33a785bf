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

    /** What 1 + N queries read: each row of the source, followed by the rows fetched for the values of its columns. */
    static List<Row> nested(Connection connection, String source, List<LookUp> lookUps) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement outer = connection.prepareStatement(source);
                ResultSet sources = outer.executeQuery()) {
            while (sources.next()) {
                List<String> values = new ArrayList<>(of(sources).values());
                for (LookUp lookUp : lookUps) {
                    values.addAll(lookUp.row(connection, sources).values());
                }
                rows.add(new Row(values));
            }
        }
        return rows;
    }

    /**
     * A query that is repeated for each row of another.
     *
     * @param sql with one parameter
     * @param column the other's column that gives its value, with or without a table
     */
    record LookUp(String sql, String column) {
        Row row(Connection connection, ResultSet source) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setObject(1, source.getObject(column.substring(column.indexOf('.') + 1)));
                return read(statement).get(0);
            }
        }
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
