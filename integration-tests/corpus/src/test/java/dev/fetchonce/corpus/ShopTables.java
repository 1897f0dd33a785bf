package dev.fetchonce.corpus;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tables of the shop and their rows: schema.sql and data.json. */
final class ShopTables {
    private static final Map<String, List<Map<String, @Nullable Object>>> ROWS = rows();

    private ShopTables() {}

    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : schema().replaceAll("(?m)^--.*$", "").split(";", -1)) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
        }
    }

    static void fill(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        for (Map.Entry<String, List<Map<String, @Nullable Object>>> table : ROWS.entrySet()) {
            insert(connection, table.getKey(), table.getValue());
        }
        connection.commit();
    }

    private static void insert(Connection connection, String table, List<Map<String, @Nullable Object>> rows)
            throws SQLException {
        Collection<String> columns = rows.get(0).keySet();
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")")) {
            for (Map<String, @Nullable Object> row : rows) {
                int place = 1;
                for (String column : columns) {
                    insert.setObject(place++, value(row.get(column)));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** JSON has texts for moments, days and prices. */
    private static @Nullable Object value(@Nullable Object json) {
        if (!(json instanceof String text)) {
            return json;
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\dT.*Z")) {
            return OffsetDateTime.parse(text).toLocalDateTime();
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.parse(text);
        }
        return text.matches("\\d+\\.\\d+") ? new BigDecimal(text) : text;
    }

    private static String schema() {
        try (InputStream in = resource("schema.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("schema.sql cannot be read", e);
        }
    }

    private static Map<String, List<Map<String, @Nullable Object>>> rows() {
        try (InputStream in = resource("data.json")) {
            return new JsonMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException("data.json cannot be read", e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ShopTables.class.getResourceAsStream("/" + name), name);
    }
}
