package dev.fetchonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import org.junit.jupiter.api.Test;

/** Every execution counts, and counts once. */
abstract class ExecutionBehaviour extends Behaviour {
    private static final int SCROLL = ResultSet.TYPE_SCROLL_INSENSITIVE;
    private static final int READ = ResultSet.CONCUR_READ_ONLY;
    private static final int HOLD = ResultSet.HOLD_CURSORS_OVER_COMMIT;

    ExecutionBehaviour(FrontEnd frontEnd) {
        super(frontEnd);
    }

    @Test
    void every_way_to_execute_a_plain_statement_counts_once() throws SQLException {
        String sql = "update customer set name = 'Eve' where id = 104";
        String[] names = {"ID"};
        int[] indexes = {1};
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.execute(sql)).isFalse();
            assertThat(statement.execute(sql, Statement.RETURN_GENERATED_KEYS)).isFalse();
            assertThat(statement.execute(sql, indexes)).isFalse();
            assertThat(statement.execute(sql, names)).isFalse();
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
            assertThat(statement.executeUpdate(sql, Statement.RETURN_GENERATED_KEYS))
                    .isEqualTo(1);
            assertThat(statement.executeUpdate(sql, indexes)).isEqualTo(1);
            assertThat(statement.executeUpdate(sql, names)).isEqualTo(1);
            assertThat(statement.executeLargeUpdate(sql)).isEqualTo(1);
            assertThat(statement.executeLargeUpdate(sql, Statement.RETURN_GENERATED_KEYS))
                    .isEqualTo(1);
            assertThat(statement.executeLargeUpdate(sql, indexes)).isEqualTo(1);
            assertThat(statement.executeLargeUpdate(sql, names)).isEqualTo(1);
        }
        assertThat(seen().counts().executions()).isEqualTo(12);
    }

    @Test
    void every_way_to_execute_a_prepared_statement_counts_once() throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update customer set name = 'Eve'")) {
            assertThat(update.execute()).isFalse();
            assertThat(update.executeUpdate()).isEqualTo(4);
            assertThat(update.executeLargeUpdate()).isEqualTo(4);
        }
        assertThat(seen().counts().executions()).isEqualTo(3);
    }

    @Test
    void every_way_to_execute_a_call_counts_once() throws SQLException {
        try (CallableStatement call = connection.prepareCall("update customer set name = 'Eve'")) {
            assertThat(call.execute()).isFalse();
            assertThat(call.executeUpdate()).isEqualTo(4);
            assertThat(call.executeLargeUpdate()).isEqualTo(4);
        }
        assertThat(seen().counts().executions()).isEqualTo(3);
    }

    @Test
    void a_function_that_is_called_gives_its_result_and_counts_once() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create alias absolute for 'java.lang.Math.abs(int)'");
        }
        try (CallableStatement call = connection.prepareCall("{? = call absolute(?)}")) {
            call.registerOutParameter(1, Types.INTEGER);
            call.setInt(2, -4);
            call.execute();
            assertThat(call.getInt(1)).isEqualTo(4);
        }
        assertThat(seen().groups()).hasSize(2);
        assertThat(seen().executions()).isEqualTo(2);
    }

    @Test
    void each_way_to_make_a_statement_is_observed() throws SQLException {
        String sql = "select id from customer";
        drain(connection.prepareStatement(sql));
        drain(connection.prepareStatement(sql, SCROLL, READ));
        drain(connection.prepareStatement(sql, SCROLL, READ, HOLD));
        drain(connection.prepareStatement(sql, Statement.NO_GENERATED_KEYS));
        drain(connection.prepareStatement(sql, new int[] {1}));
        drain(connection.prepareStatement(sql, new String[] {"ID"}));
        drain(connection.prepareCall(sql));
        drain(connection.prepareCall(sql, SCROLL, READ));
        drain(connection.prepareCall(sql, SCROLL, READ, HOLD));
        drain(connection.createStatement().executeQuery(sql));
        drain(connection.createStatement(SCROLL, READ).executeQuery(sql));
        drain(connection.createStatement(SCROLL, READ, HOLD).executeQuery(sql));

        assertThat(seen().counts().executions()).isEqualTo(12);
        assertThat(seen().counts().rows()).isEqualTo(48);
    }

    @Test
    void what_is_prepared_and_not_executed_does_not_count() throws SQLException {
        connection.prepareStatement("select id from customer").close();
        connection.createStatement().close();

        assertThat(seen().executions()).isZero();
    }

    @Test
    void a_statement_that_is_used_again_counts_each_time_under_its_text() throws SQLException {
        String sql = "select name from customer where id = ?";
        try (Connection other = another();
                PreparedStatement first = connection.prepareStatement(sql);
                PreparedStatement second = other.prepareStatement(sql)) {
            for (int i = 0; i < 500; i++) {
                first.setLong(1, i);
                drain(first);
                second.setInt(1, i);
                drain(second);
            }
        }
        assertThat(seen().counts().executions()).isEqualTo(1_000);
        assertThat(seen().only().statement().example()).contains(sql);
    }

    @Test
    void one_statement_executes_texts_that_count_each_for_itself() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("select id from customer").close();
            statement.execute("select id from town");
            statement.executeUpdate("delete from town");
        }
        assertThat(seen().groups())
                .extracting(each -> each.counts().executions())
                .containsExactly(1L, 1L, 1L);
    }

    @Test
    void a_connection_of_a_user_is_observed() throws SQLException {
        try (Connection own = anotherOf("", "");
                Statement statement = own.createStatement()) {
            statement.executeUpdate("delete from town");
        }
        assertThat(seen().executions()).isEqualTo(1);
    }

    @Test
    void an_execution_took_time() throws SQLException {
        query("select id from customer");

        assertThat(seen().onlyExecution().nanos()).isPositive();
    }
}
