package dev.fetchonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Transactions end as the application says; where they end is noted, and is no execution. */
abstract class TransactionBehaviour extends Behaviour {
    TransactionBehaviour(FrontEnd frontEnd) {
        super(frontEnd);
    }

    private void insert(int town) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into town values (?, 'x')")) {
            insert.setInt(1, town);
            insert.executeUpdate();
        }
    }

    private int townsSeenByOthers() throws SQLException {
        try (Connection other = another();
                Statement statement = other.createStatement();
                ResultSet rows = statement.executeQuery("select id from town")) {
            return drain(rows);
        }
    }

    @Test
    void a_commit_makes_it_last_and_is_noted_after_what_was_executed() throws SQLException {
        connection.setAutoCommit(false);
        insert(11);
        insert(12);
        assertThat(townsSeenByOthers()).isEqualTo(3);
        connection.commit();

        assertThat(townsSeenByOthers()).isEqualTo(5);
        assertThat(seen().recording().commits()).extracting(each -> each.tick()).containsExactly(3);
        assertThat(seen().recording().rollbacks()).isEmpty();
    }

    @Test
    void a_rollback_undoes_it_and_is_noted_after_what_was_executed() throws SQLException {
        connection.setAutoCommit(false);
        insert(11);
        connection.rollback();

        assertThat(townsSeenByOthers()).isEqualTo(3);
        assertThat(seen().recording().rollbacks())
                .extracting(each -> each.tick())
                .containsExactly(1);
        assertThat(seen().recording().commits()).isEmpty();
    }

    @Test
    void a_savepoint_is_a_rollback_of_a_part() throws SQLException {
        connection.setAutoCommit(false);
        insert(11);
        Savepoint savepoint = connection.setSavepoint("half");
        insert(12);
        connection.rollback(savepoint);
        connection.releaseSavepoint(connection.setSavepoint());
        connection.commit();

        assertThat(townsSeenByOthers()).isEqualTo(4);
        assertThat(seen().recording().rollbacks())
                .extracting(each -> each.tick())
                .containsExactly(2);
        assertThat(seen().recording().commits()).extracting(each -> each.tick()).containsExactly(2);
    }

    @Test
    void a_commit_of_nothing_is_passed_over() throws SQLException {
        connection.setAutoCommit(false);
        connection.commit();
        insert(11);
        connection.commit();
        connection.commit();

        assertThat(seen().recording().commits()).extracting(each -> each.tick()).containsExactly(1);
    }

    @Test
    void turning_auto_commit_on_commits() throws SQLException {
        connection.setAutoCommit(false);
        insert(11);
        connection.setAutoCommit(true);

        assertThat(connection.getAutoCommit()).isTrue();
        assertThat(townsSeenByOthers()).isEqualTo(4);
    }

    @Test
    void settings_of_a_connection_hold_and_are_no_executions() throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        connection.setHoldability(ResultSet.CLOSE_CURSORS_AT_COMMIT);
        connection.setSchema("INFORMATION_SCHEMA");

        assertThat(connection.getAutoCommit()).isFalse();
        assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
        assertThat(connection.getHoldability()).isEqualTo(ResultSet.CLOSE_CURSORS_AT_COMMIT);
        assertThat(connection.getSchema()).isEqualTo("INFORMATION_SCHEMA");
        assertThat(connection.isValid(1)).isTrue();
        assertThat(seen().executions()).isZero();
    }

    @Test
    void the_same_question_of_another_schema_is_another_question() throws SQLException {
        query("select current_schema from town");
        connection.setSchema("INFORMATION_SCHEMA");
        connection.setSchema("PUBLIC");
        query("select current_schema from town");
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema other");
            statement.execute("create table other.town (id int)");
        }
        connection.setSchema("OTHER");
        query("select current_schema from town");

        assertThat(seen().groups().get(0).log())
                .extracting(each -> each.tenant())
                .satisfies(tenants -> assertThat(tenants.get(2)).isNotEqualTo(tenants.get(1)));
    }
}
