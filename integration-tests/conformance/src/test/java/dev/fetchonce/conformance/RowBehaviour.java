package dev.fetchonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** The rows that the application reads are counted, and only these. */
abstract class RowBehaviour extends Behaviour {
    private static final int SCROLL = ResultSet.TYPE_SCROLL_INSENSITIVE;
    private static final String IDS = "select id from customer order by id desc";

    RowBehaviour(FrontEnd frontEnd) {
        super(frontEnd);
    }

    @Test
    void rows_are_counted_to_the_end() throws SQLException {
        query(IDS);

        assertThat(seen().onlyExecution().rows()).isEqualTo(4);
        assertThat(seen().onlyExecution().exhausted()).isTrue();
    }

    @Test
    void rows_that_nobody_asked_for_are_not() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(IDS)) {
            assertThat(rows.next()).isTrue();
        }
        assertThat(seen().onlyExecution().rows()).isEqualTo(1);
        assertThat(seen().onlyExecution().exhausted()).isFalse();
        assertThat(seen().onlyExecution().reading().values()).isFalse();
    }

    @Test
    void rows_of_execute_come_with_get_result_set() throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement(IDS)) {
            assertThat(statement.execute(IDS)).isTrue();
            drain(statement.getResultSet());
            assertThat(prepared.execute()).isTrue();
            drain(prepared.getResultSet());
        }
        assertThat(seen().log())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.rows()).isEqualTo(4));
    }

    @Test
    void a_row_that_was_jumped_to_counts_when_it_is_read() throws SQLException {
        try (Statement statement = connection.createStatement(SCROLL, ResultSet.CONCUR_READ_ONLY);
                ResultSet rows = statement.executeQuery(IDS)) {
            assertThat(rows.last()).isTrue();
            assertThat(rows.getRow()).isEqualTo(4);
            assertThat(rows.absolute(2)).isTrue();
            rows.getLong(1);
            rows.getLong(1);
            assertThat(rows.next()).isTrue();
            rows.getLong(1);
            assertThat(rows.previous()).isTrue();
            assertThat(rows.first()).isTrue();
            assertThat(rows.relative(1)).isTrue();
        }
        assertThat(seen().onlyExecution().rows()).isEqualTo(2);
        assertThat(seen().read("#1"))
                .hasSize(3)
                .satisfies(values ->
                        assertThat(values.get(0)).isEqualTo(values.get(1)).isNotEqualTo(values.get(2)));
    }

    @Test
    void a_result_set_that_is_read_after_another_of_the_same_statement_counts_for_its_own_execution()
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(IDS)) {
            query.executeQuery().next();
            drain(query);
        }
        assertThat(seen().log()).extracting(each -> each.rows()).containsExactly(1, 4);
    }

    @Test
    void rows_are_updated_in_place() throws SQLException {
        try (Statement statement = connection.createStatement(SCROLL, ResultSet.CONCUR_UPDATABLE);
                ResultSet rows = statement.executeQuery("select id, name from customer order by id")) {
            assertThat(rows.next()).isTrue();
            rows.updateString("name", "Eve");
            rows.updateRow();
            rows.moveToInsertRow();
            rows.updateLong(1, 105);
            rows.updateString(2, "Fay");
            rows.insertRow();
            rows.moveToCurrentRow();
            assertThat(rows.next()).isTrue();
            rows.deleteRow();
        }
        assertThat(seen().onlyExecution().rows()).isEqualTo(2);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name from customer where id in (101, 102, 105)")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("Eve");
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("Fay");
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void the_portions_and_the_bound_that_the_application_asked_for_are_known() throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement(IDS)) {
            statement.setFetchSize(500);
            statement.setMaxRows(3);
            drain(statement.executeQuery(IDS));
            prepared.setLargeMaxRows(2);
            drain(prepared);
        }
        assertThat(seen().log()).extracting(each -> each.reading().fetchSize()).containsExactly(500, 0);
        assertThat(seen().log()).extracting(each -> each.reading().maxRows()).containsExactly(3L, 2L);
        assertThat(seen().log()).extracting(each -> each.rows()).containsExactly(3, 2);
    }

    @Test
    void the_portions_may_be_asked_for_at_the_result_set() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(IDS)) {
            rows.setFetchSize(20);
            drain(rows);
        }
        assertThat(seen().onlyExecution().reading().fetchSize()).isEqualTo(20);
    }

    @Test
    void generated_keys_are_values_of_the_insert_and_no_rows() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into town values (7, 'Essen'), (8, 'Fulda')", Statement.RETURN_GENERATED_KEYS);
            try (ResultSet keys = statement.getGeneratedKeys()) {
                assertThat(keys.next()).isTrue();
                assertThat(keys.getLong(1)).isEqualTo(7);
                assertThat(keys.next()).isTrue();
                assertThat(keys.getLong("id")).isEqualTo(8);
                assertThat(keys.next()).isFalse();
            }
        }
        assertThat(seen().onlyExecution().rows()).isZero();
        assertThat(seen().read("#1")).hasSize(1);
        assertThat(seen().read("id")).hasSize(1);
    }

    @Test
    void generated_keys_of_a_prepared_insert_are_its_own() throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into town values (?, 'Essen')", new String[] {"ID"})) {
            for (int i = 7; i <= 9; i++) {
                insert.setInt(1, i);
                insert.executeUpdate();
                try (ResultSet keys = insert.getGeneratedKeys()) {
                    assertThat(keys.next()).isTrue();
                    assertThat(keys.getInt(1)).isEqualTo(i);
                }
            }
        }
        assertThat(seen().read("#1")).isEqualTo(seen().firstValues());
    }

    @Test
    void an_update_that_finds_no_row_says_so() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update customer set name = 'x' where id = 104");
            statement.executeUpdate("update customer set name = 'x' where id = 1");
            statement.executeLargeUpdate("update customer set name = 'x' where id = 2");
            statement.executeUpdate("delete from customer where id = 1");
        }
        assertThat(seen().groups().get(0).log())
                .extracting(each -> each.missed())
                .containsExactly(false, true, true);
        assertThat(seen().groups().get(1).log())
                .extracting(each -> each.missed())
                .containsExactly(false);
    }
}
