package com.acme.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Makes the tables and fills them before the first request is taken: from schema.sql and data.json. */
@ApplicationScoped
class ShopData {
    private final DataSource database;
    private final ObjectMapper json;

    ShopData(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void fill(@Observes StartupEvent start) throws IOException, SQLException {
        try (Connection connection = database.getConnection();
                InputStream schema = resource("schema.sql");
                InputStream data = resource("data.json")) {
            create(connection, new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            for (Map.Entry<String, JsonNode> table : json.readTree(data).properties()) {
                insert(connection, table.getKey(), table.getValue());
            }
        }
    }

    private static void create(Connection connection, String schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : schema.strip().split(";", -1)) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(name), name);
    }

    private static void insert(Connection connection, String table, JsonNode rows) throws SQLException {
        List<String> columns = new ArrayList<>();
        rows.get(0).fieldNames().forEachRemaining(columns::add);
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")")) {
            for (JsonNode row : rows) {
                for (int i = 0; i < columns.size(); i++) {
                    statement.setObject(i + 1, value(row.get(columns.get(i))));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static @Nullable Object value(@Nullable JsonNode cell) {
        if (cell == null || cell.isNull()) {
            return null;
        }
        return cell.isNumber() ? cell.numberValue() : cell.isBoolean() ? cell.booleanValue() : cell.asText();
    }
}
