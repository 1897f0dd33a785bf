package dev.fetchonce.proxy;

import static dev.fetchonce.proxy.Recorded.hashes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.sql.ValueHash;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordingTest {
    private final Recorded recorded = new Recorded();

    @AfterEach
    void no_error_of_ours_was_swallowed() {
        assertThat(recorded.recorder.faults()).isEmpty();
        recorded.close();
    }

    @Test
    void records_a_plain_query_with_its_rows_and_its_end() throws SQLException {
        try (Connection connection = recorded.observedShop();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from customer order by id desc")) {
            while (rows.next()) {
                rows.getLong(1);
            }
        }
        Execution execution = recorded.onlyExecution();
        assertThat(execution.rows()).isEqualTo(4);
        assertThat(execution.exhausted()).isTrue();
        assertThat(execution.nanos()).isPositive();
        assertThat(recorded.read("#1")).isEqualTo(hashes(104, 103, 102, 101));
    }

    @Test
    void a_query_that_is_not_read_to_its_end_is_not_exhausted() throws SQLException {
        try (Connection connection = recorded.observedShop();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from customer")) {
            rows.next();
        }
        assertThat(recorded.onlyExecution().rows()).isEqualTo(1);
        assertThat(recorded.onlyExecution().exhausted()).isFalse();
    }

    @Test
    void a_prepared_statement_keeps_its_text_over_many_executions_from_two_connections() throws SQLException {
        try (Connection one = recorded.observedShop();
                Connection other = recorded.observedShop();
                PreparedStatement first = one.prepareStatement("select name from customer where id = ?");
                PreparedStatement second = other.prepareStatement("select name from customer where id = ?")) {
            for (int i = 0; i < 500; i++) {
                first.setLong(1, i);
                first.executeQuery().close();
                second.setInt(1, i);
                second.executeQuery().close();
            }
        }
        assertThat(recorded.only().counts().executions()).isEqualTo(1_000);
        assertThat(recorded.only().statement().example()).contains("select name from customer where id = ?");
    }

    @Test
    void each_way_to_bind_a_key_gives_the_same_value() throws SQLException {
        try (Connection connection = recorded.observedShop();
                PreparedStatement query = connection.prepareStatement("select name from customer where id = ?")) {
            query.setLong(1, 104);
            query.executeQuery();
            query.setInt(1, 104);
            query.executeQuery();
            query.setShort(1, (short) 104);
            query.executeQuery();
            query.setByte(1, (byte) 104);
            query.executeQuery();
            query.setString(1, "104");
            query.executeQuery();
            query.setBigDecimal(1, new BigDecimal("104.00"));
            query.executeQuery();
            query.setObject(1, 104);
            query.executeQuery();
            query.setObject(1, 104, Types.BIGINT);
            query.executeQuery();
            query.setObject(1, 104, Types.DECIMAL, 0);
            query.executeQuery();
            query.setObject(1, 104, JDBCType.BIGINT);
            query.executeQuery();
            query.setObject(1, 104, JDBCType.DECIMAL, 0);
            query.executeQuery();
        }
        assertThat(recorded.only().log())
                .hasSize(11)
                .allSatisfy(each -> assertThat(each.values().hash(0)).isEqualTo(ValueHash.ofLong(104)));
    }

    @Test
    void null_and_cleared_parameters_bind_nothing() throws SQLException {
        try (Connection connection = recorded.observedShop();
                PreparedStatement query = connection.prepareStatement("select name from customer where id = ?")) {
            query.setLong(1, 104);
            query.setNull(1, Types.BIGINT);
            query.executeQuery();
            query.setLong(1, 104);
            query.setNull(1, Types.BIGINT, "BIGINT");
            query.executeQuery();
            query.setLong(1, 104);
            query.clearParameters();
            assertThatThrownBy(query::executeQuery).isInstanceOf(SQLException.class);
        }
        assertThat(recorded.only().log())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.values().hash(0)).isEqualTo(ValueHash.NULL));
        assertThat(recorded.only().counts().failures()).isEqualTo(1);
    }

    @Test
    void streams_and_large_objects_are_not_read_and_never_pass_for_the_same_question() throws SQLException {
        try (Connection connection = recorded.observedShop();
                PreparedStatement query = connection.prepareStatement("select id from customer where name = ?")) {
            for (int i = 0; i < 2; i++) {
                query.setCharacterStream(1, new StringReader("Ada"));
                try (ResultSet rows = query.executeQuery()) {
                    assertThat(rows.next()).isTrue();
                }
                query.setAsciiStream(1, InputStream.nullInputStream());
                query.executeQuery();
                query.setClob(1, connection.createClob());
                query.executeQuery();
                query.setArray(1, connection.createArrayOf("varchar", new Object[] {"Ada"}));
                query.executeQuery();
            }
        }
        assertThat(recorded.only().log().stream().map(Execution::binds)).doesNotHaveDuplicates();
    }

    @Test
    void every_way_to_execute_a_plain_statement_is_recorded_once() throws SQLException {
        String sql = "update customer set name = 'Eve' where id = 0";
        String[] names = {"ID"};
        int[] indexes = {1};
        try (Connection connection = recorded.observedShop();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute(sql, Statement.RETURN_GENERATED_KEYS);
            statement.execute(sql, indexes);
            statement.execute(sql, names);
            statement.executeUpdate(sql);
            statement.executeUpdate(sql, Statement.RETURN_GENERATED_KEYS);
            statement.executeUpdate(sql, indexes);
            statement.executeUpdate(sql, names);
            statement.executeLargeUpdate(sql);
            statement.executeLargeUpdate(sql, Statement.RETURN_GENERATED_KEYS);
            statement.executeLargeUpdate(sql, indexes);
            statement.executeLargeUpdate(sql, names);
        }
        assertThat(recorded.only().counts().executions()).isEqualTo(12);
    }

    @Test
    void every_way_to_execute_a_prepared_statement_is_recorded_once() throws SQLException {
        try (Connection connection = recorded.observedShop();
                PreparedStatement update = connection.prepareStatement("update customer set name = 'Eve'")) {
            update.execute();
            update.executeUpdate();
            update.executeLargeUpdate();
            connection.commit();
        }
        assertThat(recorded.only().counts().executions()).isEqualTo(3);
    }

    @Test
    void each_way_to_prepare_is_observed() throws SQLException {
        String sql = "select id from customer";
        int scroll = ResultSet.TYPE_SCROLL_INSENSITIVE;
        int read = ResultSet.CONCUR_READ_ONLY;
        int hold = ResultSet.HOLD_CURSORS_OVER_COMMIT;
        try (Connection connection = recorded.observedShop()) {
            connection.prepareStatement(sql).executeQuery();
            connection.prepareStatement(sql, scroll, read).executeQuery();
            connection.prepareStatement(sql, scroll, read, hold).executeQuery();
            connection.prepareStatement(sql, Statement.NO_GENERATED_KEYS).executeQuery();
            connection.prepareStatement(sql, new int[] {1}).executeQuery();
            connection.prepareStatement(sql, new String[] {"ID"}).executeQuery();
            connection.prepareCall(sql).executeQuery();
            connection.prepareCall(sql, scroll, read).executeQuery();
            connection.prepareCall(sql, scroll, read, hold).executeQuery();
            connection.createStatement().executeQuery(sql);
            connection.createStatement(scroll, read).executeQuery(sql);
            connection.createStatement(scroll, read, hold).executeQuery(sql);
        }
        assertThat(recorded.only().counts().executions()).isEqualTo(12);
    }

    @Test
    void counts_a_batch_as_one_execution() throws SQLException {
        try (Connection connection = recorded.observedShop();
                PreparedStatement insert = connection.prepareStatement("insert into customer values (?, ?, ?)")) {
            for (int i = 1; i <= 3; i++) {
                insert.setInt(1, i);
                insert.setString(2, "x");
                insert.setInt(3, i);
                insert.addBatch();
            }
            assertThat(insert.executeBatch()).hasSize(3);
            assertThat(insert.executeLargeBatch()).isEmpty();
        }
        assertThat(recorded.onlyExecution().rows()).isZero();
        assertThat(recorded.only().counts()).satisfies(counts -> {
            assertThat(counts.executions()).isEqualTo(1);
            assertThat(counts.batched()).isEqualTo(2);
        });
    }

    @Test
    void a_batch_of_plain_statements_counts_under_its_first_text() throws SQLException {
        try (Connection connection = recorded.observedShop();
                Statement statement = connection.createStatement()) {
            statement.addBatch("delete from customer where id = 1");
            statement.clearBatch();
            statement.addBatch("update customer set name = 'x'");
            statement.addBatch("delete from customer");
            statement.executeBatch();
        }
        assertThat(recorded.only().statement().example()).startsWith("update");
        assertThat(recorded.only().counts().batched()).isEqualTo(1);
    }

    @Test
    void a_statement_that_fails_is_recorded_and_its_exception_is_the_drivers_own() throws SQLException {
        try (Connection bare = Recorded.shop();
                Connection connection = recorded.proxies.connection(bare, Recorded.H2);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select nonsense from customer"))
                    .isExactlyInstanceOf(org.h2.jdbc.JdbcSQLSyntaxErrorException.class)
                    .hasNoCause();
        }
        assertThat(recorded.only().counts().failures()).isEqualTo(1);
    }

    @Test
    void rows_of_execute_come_with_get_result_set() throws SQLException {
        try (Connection connection = recorded.observedShop();
                Statement statement = connection.createStatement()) {
            assertThat(statement.execute("select id from customer")).isTrue();
            try (ResultSet rows = statement.getResultSet()) {
                assertThat(statement.getResultSet()).isSameAs(rows);
                while (rows.next()) {
                    rows.getInt("id");
                }
            }
        }
        assertThat(recorded.onlyExecution().rows()).isEqualTo(4);
        assertThat(recorded.read("id")).hasSize(4);
    }

    @Test
    void values_are_witnessed_however_they_are_read() throws SQLException {
        try (Connection connection = recorded.observedShop();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from customer where id = 104")) {
            rows.next();
            rows.getLong(1);
            rows.getInt(1);
            rows.getShort(1);
            rows.getByte(1);
            rows.getString(1);
            rows.getNString(1);
            rows.getBigDecimal(1);
            rows.getObject(1);
            rows.getObject(1, Integer.class);
            rows.getBoolean(1);
            rows.getDouble(1);
            rows.getFloat(1);
        }
        assertThat(recorded.read("#1")).isEqualTo(hashes(104, 104, 104, 104, 104, 104, 104, 104, 104, 104));
    }

    @Test
    void values_are_witnessed_by_label_as_well() throws SQLException {
        try (Connection connection = recorded.observedShop();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id as number from customer where id = 104")) {
            rows.next();
            rows.getLong("number");
            rows.getInt("number");
            rows.getShort("number");
            rows.getByte("number");
            rows.getString("number");
            rows.getNString("number");
            rows.getBigDecimal("number");
            rows.getObject("number");
            rows.getObject("number", Integer.class);
        }
        assertThat(recorded.read("number")).isEqualTo(hashes(104, 104, 104, 104, 104, 104, 104, 104, 104));
    }

    @Test
    void a_null_that_reads_as_zero_is_no_zero() throws SQLException {
        try (Connection connection = recorded.observedShop();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select town_id from customer order by id desc")) {
            while (rows.next()) {
                rows.getInt(1);
            }
        }
        assertThat(recorded.read("#1")).isEqualTo(hashes(1, 2, 0));
    }

    @Test
    void labels_stand_for_indexes_where_the_statement_selects_everything() throws SQLException {
        try (Connection connection = recorded.observedShop();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from customer order by id desc")) {
            while (rows.next()) {
                rows.getLong(1);
            }
        }
        assertThat(recorded.read("id")).isEqualTo(hashes(104, 103, 102, 101));
    }

    @Test
    void a_row_that_was_jumped_to_counts_when_it_is_read() throws SQLException {
        int scroll = ResultSet.TYPE_SCROLL_INSENSITIVE;
        try (Connection connection = recorded.observedShop();
                Statement statement = connection.createStatement(scroll, ResultSet.CONCUR_READ_ONLY);
                ResultSet rows = statement.executeQuery("select id from customer order by id desc")) {
            assertThat(rows.last()).isTrue();
            assertThat(rows.getRow()).isEqualTo(4);
            rows.absolute(2);
            rows.getLong(1);
            rows.getLong(1);
            rows.next();
            rows.getLong(1);
        }
        assertThat(recorded.onlyExecution().rows()).isEqualTo(2);
        assertThat(recorded.read("#1")).isEqualTo(hashes(103, 103, 102));
    }

    @Test
    void generated_keys_are_no_rows_of_the_insert() throws SQLException {
        try (Connection connection = recorded.observedShop();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into customer values (7, 'x', 1)", Statement.RETURN_GENERATED_KEYS)) {
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                assertThat(keys.next()).isTrue();
                assertThat(keys.getLong(1)).isEqualTo(7);
                assertThat(keys.getStatement()).isSameAs(insert);
            }
        }
        assertThat(recorded.onlyExecution().rows()).isZero();
    }

    @Test
    void a_call_passes_names_on_and_binds_indexes() throws SQLException {
        try (Connection connection = recorded.observedShop();
                CallableStatement call = connection.prepareCall("select name from customer where id = ?")) {
            call.setLong(1, 103);
            try (ResultSet rows = call.executeQuery()) {
                assertThat(rows.next()).isTrue();
            }
            call.setLong("NAME", 104); // H2 names parameters after the columns
            try (ResultSet rows = call.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("Ada");
            }
        }
        assertThat(recorded.only().counts().executions()).isEqualTo(2);
    }

    @Test
    void commit_rollback_and_the_catalog_are_no_executions() throws SQLException {
        try (Connection connection = recorded.observedShop()) {
            connection.setAutoCommit(false);
            connection.commit();
            connection.rollback();
            connection.getMetaData().getTables(null, null, "%", null).next();
        }
        assertThat(recorded.groups()).isEmpty();
    }

    @Test
    void nested_proxies_count_once() throws SQLException {
        Recorded inner = recorded;
        Connection nested = inner.proxies.connection(new Tape().over(inner.observedShop()), Recorded.H2);
        try (nested;
                PreparedStatement query = nested.prepareStatement("select id from customer");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                rows.getLong(1);
            }
        }
        ExecutionGroup only = recorded.only();
        assertThat(only.counts().executions()).isEqualTo(1);
        assertThat(only.counts().rows()).isEqualTo(4);
    }
}
