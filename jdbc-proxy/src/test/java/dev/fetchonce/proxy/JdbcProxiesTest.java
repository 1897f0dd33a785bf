package dev.fetchonce.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Delegates over delegates, and beside each other; what one alone does is told by the conformance kit. */
class JdbcProxiesTest {
    private final Recorded recorded = new Recorded();

    @AfterEach
    void no_error_of_ours_was_swallowed() {
        assertThat(recorded.recorder.faults()).isEmpty();
        recorded.close();
    }

    @Test
    void what_is_wrapped_already_is_not_wrapped_again() throws SQLException {
        try (Connection bare = Recorded.shop();
                Connection connection = recorded.proxies.connection(bare, Recorded.H2)) {
            assertThat(recorded.proxies.connection(connection, Recorded.H2)).isSameAs(connection);
            assertThat(JdbcProxies.observed(connection)).isTrue();
            assertThat(JdbcProxies.observed(bare)).isFalse();
            assertThat(JdbcProxies.observed(null)).isFalse();
        }
    }

    @Test
    void two_delegates_of_one_connection_are_one_key() throws SQLException {
        try (Connection bare = Recorded.shop();
                Connection connection = recorded.proxies.connection(bare, Recorded.H2);
                Connection other = recorded.proxies.connection(bare, Recorded.H2)) {
            Map<Connection, String> statements = new HashMap<>();
            statements.put(connection, "cached");

            assertThat(statements).containsEntry(other, "cached").containsEntry(connection, "cached");
            assertThat(connection).isEqualTo(other).hasSameHashCodeAs(other);
            assertThat(other).isEqualTo(connection);
            assertThat(connection).hasSameHashCodeAs(bare).hasToString(bare.toString());
        }
    }

    @Test
    void nested_proxies_count_once() throws SQLException {
        Connection nested = recorded.proxies.connection(new Tape().over(recorded.observedShop()), Recorded.H2);
        try (nested;
                PreparedStatement query = nested.prepareStatement("select id from customer");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                rows.getLong(1);
            }
        }
        assertThat(recorded.onlyExecution().rows()).isEqualTo(4);
    }

    @Test
    void result_sets_of_the_catalog_are_delegates_too() throws SQLException {
        try (Connection connection = recorded.observedShop();
                ResultSet tables = connection.getMetaData().getTables(null, null, "CUSTOMER", null)) {
            assertThat(JdbcProxies.observed(tables)).isTrue();
        }
    }
}
