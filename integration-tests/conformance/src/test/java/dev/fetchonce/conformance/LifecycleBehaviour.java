package dev.fetchonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What closes what is as JDBC has it. */
@SuppressWarnings("try") // it is about close()
abstract class LifecycleBehaviour extends Behaviour {
    private static final String SQL = "select id from customer";

    LifecycleBehaviour(FrontEnd frontEnd) {
        super(frontEnd);
    }

    @Test
    void a_connection_closes_its_statements_and_these_their_result_sets() throws SQLException {
        try (Connection other = another()) {
            Statement statement = other.createStatement();
            ResultSet rows = statement.executeQuery(SQL);
            assertThat(rows.isClosed()).isFalse();
            statement.close();
            assertThat(rows.isClosed()).isTrue();
            assertThat(statement.isClosed()).isTrue();
            other.close();
            assertThat(other.isClosed()).isTrue();
            assertThat(other.isValid(1)).isFalse();
        }
    }

    @Test
    void what_is_closed_may_be_closed_again() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SQL)) {
            rows.close();
            rows.close();
            statement.close();
            statement.close();
            connection.close();
            connection.close();
        }
        assertThat(seen().executions()).isEqualTo(1);
    }

    @Test
    void executing_again_closes_the_result_set_before() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SQL)) {
            ResultSet first = query.executeQuery();
            try (ResultSet second = query.executeQuery()) {
                assertThat(first.isClosed()).isTrue();
                assertThat(second).isNotSameAs(first);
                assertThat(drain(second)).isEqualTo(4);
            }
        }
    }

    @Test
    void a_statement_is_closed_with_its_result_set_where_it_was_asked_to() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.closeOnCompletion();
            assertThat(statement.isCloseOnCompletion()).isTrue();
            ResultSet rows = statement.executeQuery(SQL);
            assertThat(statement.isClosed()).isFalse();
            rows.close();
            assertThat(statement.isClosed()).isTrue();
        }
    }

    @Test
    void a_connection_holds_many_statements() throws SQLException {
        try (PreparedStatement one = connection.prepareStatement(SQL);
                PreparedStatement other = connection.prepareStatement("select id from town");
                ResultSet rows = one.executeQuery();
                ResultSet otherRows = other.executeQuery()) {
            while (otherRows.next()) {
                assertThat(rows.next()).isTrue();
            }
        }
        assertThat(seen().groups()).extracting(each -> each.counts().rows()).containsExactly(3L, 3L);
    }
}
