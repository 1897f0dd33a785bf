package dev.fetchonce.plan;

import dev.fetchonce.model.TableFacts;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads rows and indexes of a table in the connection's own schema. For one thread. */
final class CatalogReader {
    /** A table that takes longer to count is not one of a test. */
    private static final int PATIENCE_SECONDS = 5;

    private final Connection connection;

    CatalogReader(Connection connection) {
        this.connection = connection;
    }

    /** Null where no table is stored under the name as the database folds it. */
    @Nullable
    TableFacts read(String table) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        String stored = stored(meta, table);
        List<String> columns = columns(meta, stored);
        return columns.isEmpty() ? null : new TableFacts(count(meta, stored), columns, indexes(meta, stored));
    }

    private static String stored(DatabaseMetaData meta, String name) throws SQLException {
        if (meta.storesUpperCaseIdentifiers()) {
            return name.toUpperCase(Locale.ROOT);
        }
        return meta.storesLowerCaseIdentifiers() ? name.toLowerCase(Locale.ROOT) : name;
    }

    private List<String> columns(DatabaseMetaData meta, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        String pattern = table.replace("_", meta.getSearchStringEscape() + "_");
        try (ResultSet rows = meta.getColumns(connection.getCatalog(), connection.getSchema(), pattern, "%")) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(columns);
    }

    private List<List<String>> indexes(DatabaseMetaData meta, String table) throws SQLException {
        Map<String, Map<Integer, String>> indexes = new TreeMap<>();
        try (ResultSet rows = meta.getIndexInfo(connection.getCatalog(), connection.getSchema(), table, false, true)) {
            while (rows.next()) {
                String column = rows.getString("COLUMN_NAME");
                if (rows.getShort("TYPE") != DatabaseMetaData.tableIndexStatistic && column != null) {
                    indexes.computeIfAbsent(rows.getString("INDEX_NAME"), name -> new TreeMap<>())
                            .put(rows.getInt("ORDINAL_POSITION"), column.toLowerCase(Locale.ROOT));
                }
            }
        }
        return indexes.values().stream()
                .map(columns -> List.copyOf(columns.values()))
                .toList();
    }

    private long count(DatabaseMetaData meta, String table) throws SQLException {
        String quote = meta.getIdentifierQuoteString().trim();
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            try (ResultSet rows = statement.executeQuery("select count(*) from " + quote + table + quote)) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }
}
