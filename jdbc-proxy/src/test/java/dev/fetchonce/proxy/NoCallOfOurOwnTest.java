package dev.fetchonce.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoCallOfOurOwnTest {
    /** Reads rows the way an ORM does, by label and by index, NULLs among them. */
    private static void work(Connection connection) throws SQLException {
        try (connection;
                PreparedStatement query = connection.prepareStatement("select id, name from customer where id > ?");
                Statement statement = connection.createStatement()) {
            query.setLong(1, 1);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    rows.getLong(1);
                    rows.getString("name");
                }
            }
            query.addBatch();
            query.clearBatch();
            statement.executeUpdate("update customer set name = 'x'");
            statement.getConnection();
        }
    }

    private static List<String> callsOf(Tape tape) {
        return tape.calls;
    }

    @Test
    void the_driver_sees_the_calls_that_the_application_made_and_no_other() throws SQLException {
        Tape bare = new Tape();
        work(bare.over(Recorded.shop()));

        Tape observed = new Tape();
        try (Recorded recorded = new Recorded()) {
            work(recorded.proxies.connection(observed.over(Recorded.shop()), Recorded.H2));
            assertThat(recorded.recorder.faults()).isEmpty();
            assertThat(recorded.executions()).isEqualTo(2);
        }
        assertThat(callsOf(observed)).containsExactlyElementsOf(callsOf(bare)).hasSizeGreaterThan(20);
    }

    @Test
    void a_zero_is_the_one_value_that_needs_a_second_look() throws SQLException {
        Tape tape = new Tape();
        try (Recorded recorded = new Recorded();
                Connection connection = recorded.proxies.connection(tape.over(Recorded.shop()), Recorded.H2);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select town_id from customer order by id desc")) {
            while (rows.next()) {
                rows.getInt(1);
            }
        }
        assertThat(tape.calls).filteredOn("ResultSet.wasNull"::equals).hasSize(2);
    }

    @Test
    void labels_are_read_once_for_each_statement_that_selects_everything() throws SQLException {
        Tape tape = new Tape();
        try (Recorded recorded = new Recorded();
                Connection connection = recorded.proxies.connection(tape.over(Recorded.shop()), Recorded.H2);
                PreparedStatement query = connection.prepareStatement("select * from customer")) {
            for (int i = 0; i < 5; i++) {
                query.executeQuery().close();
            }
        }
        assertThat(tape.calls).filteredOn("ResultSet.getMetaData"::equals).hasSize(1);
    }

    @Test
    void a_driver_that_fails_on_everything_unneeded_is_not_disturbed() throws SQLException {
        Tape tape = new Tape(Set.of(
                "Connection.prepareStatement",
                "Connection.close",
                "PreparedStatement.executeQuery",
                "PreparedStatement.close",
                "ResultSet.next",
                "ResultSet.getInt",
                "ResultSet.getLong",
                "ResultSet.close"));
        try (Recorded recorded = new Recorded();
                Connection connection = recorded.proxies.connection(tape.over(Recorded.shop()), Recorded.H2);
                PreparedStatement query = connection.prepareStatement("select * from customer");
                ResultSet rows = query.executeQuery()) {
            int count = 0;
            while (rows.next()) {
                rows.getLong(1);
                rows.getInt(3);
                count++;
            }
            assertThat(count).isEqualTo(4);
            assertThat(recorded.onlyExecution().rows()).isEqualTo(4);
            assertThat(recorded.recorder.faults()).singleElement().asString().contains("column labels");
        }
    }
}
