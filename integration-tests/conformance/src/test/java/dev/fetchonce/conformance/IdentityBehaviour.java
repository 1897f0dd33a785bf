package dev.fetchonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.h2.engine.CastDataProvider;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbc.JdbcPreparedStatement;
import org.h2.jdbc.JdbcResultSet;
import org.h2.jdbc.JdbcStatement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every way from one JDBC object to another leads to the one that the application has. */
abstract class IdentityBehaviour extends Behaviour {
    IdentityBehaviour(FrontEnd frontEnd) {
        super(frontEnd);
    }

    @Test
    void statements_lead_back_to_their_connection() throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement("select id from customer")) {
            assertThat(statement.getConnection()).isSameAs(connection);
            assertThat(prepared.getConnection()).isSameAs(connection);
        }
    }

    @Test
    @Needs(Ability.IDENTITY)
    void result_sets_lead_back_to_their_statement() throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement("select id from customer");
                ResultSet plainRows = statement.executeQuery("select id from customer");
                ResultSet preparedRows = prepared.executeQuery()) {
            assertThat(plainRows.getStatement()).isSameAs(statement);
            assertThat(preparedRows.getStatement()).isSameAs(prepared);
        }
    }

    @Test
    @Needs(Ability.IDENTITY)
    void generated_keys_lead_back_to_their_statement() throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into town values (7, 'x')", Statement.RETURN_GENERATED_KEYS)) {
            insert.executeUpdate();
            assertThat(insert.getGeneratedKeys().getStatement()).isSameAs(insert);
        }
    }

    @Test
    @Needs(Ability.ONE_RESULT_SET)
    void the_result_set_of_a_statement_is_the_one_that_was_handed_out() throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement("select id from customer");
                ResultSet rows = prepared.executeQuery()) {
            assertThat(prepared.getResultSet()).isSameAs(rows);
            assertThat(prepared.getResultSet()).isSameAs(rows);
        }
    }

    @Test
    @Needs(Ability.IDENTITY)
    void the_catalog_leads_back_to_its_connection() throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        assertThat(metaData.getConnection()).isSameAs(connection);
        try (ResultSet tables = metaData.getTables(null, null, "CUSTOMER", null)) {
            assertThat(tables.next()).isTrue();
            Statement owner = tables.getStatement();
            if (owner != null) {
                assertThat(tables.getStatement()).isSameAs(owner);
                assertThat(owner.getConnection()).isSameAs(connection);
            }
        }
    }

    private static boolean equal(Object one, @Nullable Object other) {
        return one.equals(other);
    }

    @Test
    void a_connection_is_a_key() throws SQLException {
        Map<Connection, String> cache = new HashMap<>();
        cache.put(connection, "cached");
        try (Connection other = another()) {
            assertThat(cache).containsEntry(connection, "cached").doesNotContainKey(other);
            assertThat(equal(connection, connection)).isTrue();
            assertThat(equal(connection, other)).isFalse();
            assertThat(equal(connection, "connection")).isFalse();
            assertThat(equal(connection, null)).isFalse();
        }
    }

    @Test
    void statements_of_a_connection_differ() throws SQLException {
        try (Statement one = connection.createStatement();
                Statement other = connection.createStatement()) {
            assertThat(equal(one, one)).isTrue();
            assertThat(equal(one, other)).isFalse();
        }
    }

    @Test
    void unwrap_gives_the_drivers_own_object_for_its_class() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select id from customer");
                ResultSet rows = statement.executeQuery()) {
            assertThat(connection.isWrapperFor(JdbcConnection.class)).isTrue();
            assertThat(connection.unwrap(JdbcConnection.class)).isExactlyInstanceOf(JdbcConnection.class);
            assertThat(statement.unwrap(JdbcPreparedStatement.class)).isExactlyInstanceOf(JdbcPreparedStatement.class);
            assertThat(rows.unwrap(JdbcResultSet.class)).isExactlyInstanceOf(JdbcResultSet.class);
        }
    }

    @Test
    void unwrap_of_a_stranger_fails_as_the_drivers_own_does() throws SQLException {
        assertThat(connection.isWrapperFor(JdbcStatement.class)).isFalse();
        Connection bare = connection.unwrap(JdbcConnection.class);
        Throwable expected = catchThrowable(() -> bare.unwrap(Runnable.class));
        assertThatThrownBy(() -> connection.unwrap(Runnable.class))
                .hasSameClassAs(expected)
                .hasMessage(expected.getMessage());
    }

    @Test
    @Needs(Ability.IDENTITY)
    void unwrap_gives_the_object_itself_for_an_interface() throws SQLException {
        assertThat(connection.isWrapperFor(Connection.class)).isTrue();
        assertThat(connection.unwrap(Connection.class)).isSameAs(connection);
    }

    @Test
    @Needs(Ability.DRIVER_INTERFACES)
    void an_interface_of_the_driver_works_through_a_cast() {
        CastDataProvider vendor = (CastDataProvider) connection;
        assertThat(vendor.currentTimestamp()).isNotNull();
    }
}
