package dev.fetchonce.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way from one JDBC object to another leads to the one that the application has. */
class IdentityTest {
    private final Recorded recorded = new Recorded();
    private Connection bare;
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        bare = Recorded.shop();
        connection = recorded.proxies.connection(bare, Recorded.H2);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        recorded.close();
    }

    @Test
    void statements_result_sets_and_metadata_lead_back() throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement("select id from customer");
                ResultSet plainRows = statement.executeQuery("select id from customer");
                ResultSet preparedRows = prepared.executeQuery()) {
            assertThat(statement.getConnection()).isSameAs(connection);
            assertThat(prepared.getConnection()).isSameAs(connection);
            assertThat(plainRows.getStatement()).isSameAs(statement);
            assertThat(preparedRows.getStatement()).isSameAs(prepared);
            assertThat(prepared.getResultSet()).isSameAs(preparedRows);
            assertThat(connection.getMetaData().getConnection()).isSameAs(connection);
        }
    }

    @Test
    void result_sets_of_the_catalog_belong_to_one_statement_of_the_same_connection() throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        try (ResultSet tables = metaData.getTables(null, null, "CUSTOMER", null)) {
            assertThat(tables.next()).isTrue();
            assertThat(JdbcProxies.observed(tables)).isTrue();
            Statement owner = tables.getStatement();
            if (owner != null) {
                assertThat(tables.getStatement()).isSameAs(owner);
                assertThat(owner.getConnection()).isSameAs(connection);
            }
        }
    }

    @Test
    void what_is_wrapped_already_is_not_wrapped_again() {
        assertThat(recorded.proxies.connection(connection, Recorded.H2)).isSameAs(connection);
        assertThat(JdbcProxies.observed(connection)).isTrue();
        assertThat(JdbcProxies.observed(bare)).isFalse();
        assertThat(JdbcProxies.observed(null)).isFalse();
    }

    @Test
    void two_delegates_of_one_connection_are_one_key() {
        Connection other = recorded.proxies.connection(bare, Recorded.H2);
        Map<Connection, String> statements = new HashMap<>();
        statements.put(connection, "cached");

        assertThat(statements).containsEntry(other, "cached").containsEntry(connection, "cached");
        assertThat(connection).isEqualTo(other).hasSameHashCodeAs(other).isEqualTo(connection);
        assertThat(other).isEqualTo(connection);
        assertThat(connection).hasSameHashCodeAs(bare).hasToString(bare.toString());
    }

    @Test
    void delegates_of_two_connections_differ() throws SQLException {
        try (Connection other = recorded.observedShop()) {
            assertThat(connection).isNotEqualTo(other);
            assertThat(Objects.equals(connection, null)).isFalse();
            assertThat(connection).isNotEqualTo("connection");
        }
    }

    @Test
    void statements_of_a_closed_result_set_are_not_kept() throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement("select id from customer")) {
            ResultSet first = prepared.executeQuery();
            first.close();
            try (ResultSet second = prepared.executeQuery()) {
                assertThat(second).isNotSameAs(first);
                assertThat(second.next()).isTrue();
            }
        }
    }
}
