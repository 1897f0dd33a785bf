package dev.fetchonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLSyntaxErrorException;
import java.sql.Statement;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the driver throws reaches the application as it is, and what failed counts as such. */
abstract class FailureBehaviour extends Behaviour {
    FailureBehaviour(FrontEnd frontEnd) {
        super(frontEnd);
    }

    private static void assertThrown(ThrowingCallable call, Class<? extends SQLException> type, String state) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).isInstanceOf(type).hasNoSuppressedExceptions();
        assertThat(thrown.getClass().getName()).startsWith("org.h2.jdbc.Jdbc");
        assertThat(((SQLException) thrown).getSQLState()).isEqualTo(state);
    }

    @Test
    void an_execution_that_fails_counts_as_a_failure() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThrown(
                    () -> statement.executeQuery("select nonsense from customer"),
                    SQLSyntaxErrorException.class,
                    "42S22");
        }
        assertThat(seen().counts().executions()).isEqualTo(1);
        assertThat(seen().counts().failures()).isEqualTo(1);
        assertThat(seen().log()).isEmpty();
    }

    @Test
    void a_prepared_execution_that_fails_counts_as_a_failure() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into town values (?, 'x')")) {
            insert.setInt(1, 1);
            assertThrown(insert::executeUpdate, SQLIntegrityConstraintViolationException.class, "23505");
            insert.setInt(1, 4);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
        assertThat(seen().counts().executions()).isEqualTo(2);
        assertThat(seen().counts().failures()).isEqualTo(1);
    }

    @Test
    void each_way_to_execute_may_fail() throws SQLException {
        String sql = "insert into town values (1, 'x')";
        Class<SQLIntegrityConstraintViolationException> twice = SQLIntegrityConstraintViolationException.class;
        try (Statement statement = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement(sql)) {
            assertThrown(() -> statement.execute(sql), twice, "23505");
            assertThrown(() -> statement.executeUpdate(sql), twice, "23505");
            assertThrown(() -> statement.executeLargeUpdate(sql), twice, "23505");
            assertThrown(() -> statement.executeUpdate(sql, new int[] {1}), twice, "23505");
            assertThrown(prepared::execute, twice, "23505");
            assertThrown(prepared::executeUpdate, twice, "23505");
            assertThrown(prepared::executeLargeUpdate, twice, "23505");
        }
        assertThat(seen().counts().failures()).isEqualTo(7);
    }

    @Test
    void what_cannot_be_prepared_is_no_execution() {
        assertThrown(() -> connection.prepareStatement("nonsense"), SQLSyntaxErrorException.class, "42000");

        assertThat(seen().executions()).isZero();
    }

    @Test
    void a_getter_that_fails_says_what_the_driver_says() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name from customer")) {
            assertThrown(() -> rows.getLong(1), SQLException.class, "02000");
            rows.next();
            assertThrown(() -> rows.getLong(1), SQLException.class, "22018");
            assertThrown(() -> rows.getLong("nonsense"), SQLException.class, "42S22");
        }
        assertThat(seen().onlyExecution().rows()).isEqualTo(1);
    }

    @Test
    void what_is_closed_says_so() throws SQLException {
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select name from customer");
        statement.close();
        assertThrown(rows::next, SQLException.class, "90007");
        assertThrown(() -> statement.executeQuery("select name from customer"), SQLException.class, "90007");
        connection.close();
        assertThrown(connection::createStatement, SQLException.class, "90007");
    }
}
