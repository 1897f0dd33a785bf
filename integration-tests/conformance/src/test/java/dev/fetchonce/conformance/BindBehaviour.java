package dev.fetchonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchonce.model.Execution;
import dev.fetchonce.replay.RecordingFile;
import dev.fetchonce.report.ReportJson;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.CallableStatement;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was bound is known by a hash: enough to tell whether two values are equal, and no more. */
abstract class BindBehaviour extends Behaviour {
    private static final long NULL = 0;

    BindBehaviour(FrontEnd frontEnd) {
        super(frontEnd);
    }

    private PreparedStatement byId() throws SQLException {
        return connection.prepareStatement("select name from customer where id = ?");
    }

    private PreparedStatement byName() throws SQLException {
        return connection.prepareStatement("select id from customer where name = ?");
    }

    @Test
    void each_way_to_bind_a_key_gives_the_same_value() throws SQLException {
        try (PreparedStatement query = byId()) {
            query.setLong(1, 104);
            drain(query);
            query.setInt(1, 104);
            drain(query);
            query.setShort(1, (short) 104);
            drain(query);
            query.setByte(1, (byte) 104);
            drain(query);
            query.setString(1, "104");
            drain(query);
            query.setNString(1, "104");
            drain(query);
            query.setBigDecimal(1, new BigDecimal("104.00"));
            drain(query);
            query.setObject(1, 104);
            drain(query);
            query.setObject(1, 104, Types.BIGINT);
            drain(query);
            query.setObject(1, 104, Types.DECIMAL, 0);
            drain(query);
            query.setObject(1, 104, JDBCType.BIGINT);
            drain(query);
            query.setObject(1, 104, JDBCType.DECIMAL, 0);
            drain(query);
        }
        assertThat(seen().counts().rows()).isEqualTo(12);
        assertThat(seen().firstValues()).hasSize(12).doesNotContain(NULL);
        assertThat(Set.copyOf(seen().firstValues())).hasSize(1);
    }

    @Test
    void other_values_are_other_questions_and_the_same_ones_the_same() throws SQLException {
        try (PreparedStatement query = byId()) {
            for (long id : new long[] {104, 103, 104}) {
                query.setLong(1, id);
                drain(query);
            }
        }
        assertThat(seen().log()).extracting(Execution::binds).satisfies(binds -> {
            assertThat(binds.get(2)).isEqualTo(binds.get(0));
            assertThat(binds.get(1)).isNotEqualTo(binds.get(0));
        });
    }

    @Test
    void a_value_stays_bound_until_another_is() throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select name from customer where id > ? and id < ?")) {
            query.setLong(1, 101);
            query.setLong(2, 103);
            drain(query);
            query.setLong(2, 104);
            drain(query);
        }
        assertThat(Set.copyOf(seen().firstValues())).hasSize(1).doesNotContain(NULL);
        assertThat(seen().log()).extracting(each -> each.values().hash(1)).doesNotHaveDuplicates();
    }

    @Test
    void null_is_no_value() throws SQLException {
        try (PreparedStatement query = byId()) {
            query.setLong(1, 104);
            query.setNull(1, Types.BIGINT);
            drain(query);
            query.setLong(1, 104);
            query.setNull(1, Types.BIGINT, "BIGINT");
            drain(query);
            query.setString(1, null);
            drain(query);
            query.setObject(1, null);
            drain(query);
        }
        assertThat(seen().firstValues()).containsExactly(NULL, NULL, NULL, NULL);
    }

    @Test
    void cleared_parameters_are_bound_no_longer() throws SQLException {
        try (PreparedStatement query = byId()) {
            query.setLong(1, 104);
            query.clearParameters();
            assertThatThrownBy(query::executeQuery).isInstanceOf(SQLException.class);
        }
        assertThat(seen().counts().failures()).isEqualTo(1);
    }

    @Test
    void streams_reach_the_database_unread() throws SQLException {
        try (PreparedStatement query = byName()) {
            query.setCharacterStream(1, new StringReader("Ada"));
            assertThat(drain(query.executeQuery())).isEqualTo(1);
            query.setAsciiStream(1, new ByteArrayInputStream("Ada".getBytes(StandardCharsets.US_ASCII)));
            assertThat(drain(query.executeQuery())).isEqualTo(1);
            query.setNCharacterStream(1, new StringReader("Ada"), 3);
            assertThat(drain(query.executeQuery())).isEqualTo(1);
            query.setClob(1, new StringReader("Ada"));
            assertThat(drain(query.executeQuery())).isEqualTo(1);
        }
        assertThat(seen().counts().executions()).isEqualTo(4);
    }

    @Test
    void what_was_not_read_never_passes_for_the_same_question() throws SQLException {
        try (PreparedStatement query = byName()) {
            for (int i = 0; i < 2; i++) {
                query.setCharacterStream(1, new StringReader("Ada"));
                drain(query);
                query.setAsciiStream(1, InputStream.nullInputStream());
                drain(query);
                query.setClob(1, connection.createClob());
                drain(query);
                query.setArray(1, connection.createArrayOf("varchar", new Object[] {"Ada"}));
                drain(query);
            }
        }
        assertThat(seen().log()).extracting(Execution::binds).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void a_call_passes_names_on_and_binds_indexes() throws SQLException {
        try (CallableStatement call = connection.prepareCall("select name from customer where id = ?")) {
            call.setLong(1, 103);
            assertThat(drain(call.executeQuery())).isEqualTo(1);
            call.setLong("NAME", 104); // H2 names parameters after the columns
            try (ResultSet rows = call.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("Ada");
            }
        }
        assertThat(seen().counts().executions()).isEqualTo(2);
    }

    @Test
    void no_value_is_kept() throws SQLException {
        try (PreparedStatement query = byName()) {
            query.setString(1, "Lovelace");
            drain(query);
        }
        query("select name, 'Lovelace' from customer where name = 'Hopper'");
        try (PreparedStatement insert = connection.prepareStatement("insert into customer values (1, ?, 1, 1)")) {
            insert.setObject(1, "Lovelace");
            insert.addBatch();
            insert.executeBatch();
        }
        String all = RecordingFile.write(seen().recording()) + ReportJson.write(found().report());
        assertThat(all)
                .contains("insert into customer")
                .doesNotContain("Lovelace")
                .doesNotContain("Hopper");
    }
}
