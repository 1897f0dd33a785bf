package dev.fetchonce.proxy;

import static dev.fetchonce.proxy.Recorded.hashes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fetchonce.model.Commit;
import dev.fetchonce.model.RowWitness;
import dev.fetchonce.sql.ValueHash;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is known besides keys: which columns were touched, in which portions, what was generated and committed. */
class ReadingTest {
    private final Recorded recorded = new Recorded();

    @AfterEach
    void no_error_of_ours_was_swallowed() {
        assertThat(recorded.recorder.faults()).isEmpty();
        recorded.close();
    }

    @Test
    void a_column_read_as_a_double_or_a_stream_is_touched_but_gives_no_key() throws SQLException {
        try (Connection connection = recorded.observedShop();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, town_id, name from customer order by id")) {
            rows.next();
            rows.getDouble(2);
            rows.getCharacterStream("name");
        }
        assertThat(recorded.only().witnesses())
                .extracting(RowWitness::column, RowWitness::size, RowWitness::numeric)
                .containsExactly(tuple("#2", 0, true), tuple("name", 0, false));
        assertThat(recorded.onlyExecution().reading().values()).isTrue();
    }

    @Test
    void a_row_of_which_nothing_is_read_says_so() throws SQLException {
        try (Connection connection = recorded.observedShop();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from customer where town_id = 1")) {
            assertThat(rows.next()).isTrue();
        }
        assertThat(recorded.onlyExecution().rows()).isEqualTo(1);
        assertThat(recorded.onlyExecution().reading().values()).isFalse();
    }

    @Test
    void the_portions_and_the_bound_that_the_application_asked_for_are_known() throws SQLException {
        try (Connection connection = recorded.observedShop();
                Statement statement = connection.createStatement()) {
            statement.setFetchSize(500);
            statement.setMaxRows(3);
            statement.executeQuery("select id from customer").next();
        }
        assertThat(recorded.onlyExecution().reading().fetchSize()).isEqualTo(500);
        assertThat(recorded.onlyExecution().reading().maxRows()).isEqualTo(3);
    }

    @Test
    void generated_keys_are_witnessed_as_values_of_the_insert_and_are_no_rows() throws SQLException {
        try (Connection connection = recorded.observedShop();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into customer values (7, 'Eve', 3), (8, 'Fay', 3)", Statement.RETURN_GENERATED_KEYS);
            try (ResultSet keys = statement.getGeneratedKeys()) {
                while (keys.next()) {
                    keys.getLong(1);
                }
            }
        }
        assertThat(recorded.read("#1")).isEqualTo(hashes(7, 8));
        assertThat(recorded.onlyExecution().rows()).isZero();
    }

    @Test
    void commits_are_noted_where_something_was_executed_before() throws SQLException {
        try (Connection connection = recorded.observedShop()) {
            connection.setAutoCommit(false);
            connection.commit();
            for (int i = 0; i < 3; i++) {
                try (PreparedStatement update =
                        connection.prepareStatement("update customer set name = 'x' where id = ?")) {
                    update.setInt(1, 101 + i);
                    update.executeUpdate();
                    connection.commit();
                    connection.commit();
                }
            }
        }
        assertThat(recorded.commits())
                .containsExactly(new Commit(1, "test"), new Commit(2, "test"), new Commit(3, "test"));
        assertThat(recorded.only().counts().executions()).isEqualTo(3);
    }

    @Test
    void the_hash_of_a_page_position_can_be_undone_and_no_other() {
        for (long each : new long[] {0, 1, 20, 99_999, Integer.MAX_VALUE}) {
            assertThat(ValueHash.number(ValueHash.ofLong(each))).isEqualTo(each);
        }
        assertThat(ValueHash.number(ValueHash.ofLong(-1))).isEqualTo(-1);
        assertThat(ValueHash.number(ValueHash.of("Ada"))).isEqualTo(-1);
        assertThat(ValueHash.number(ValueHash.NULL)).isEqualTo(-1);
    }
}
