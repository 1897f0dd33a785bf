package dev.fetchonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fetchonce.model.RowWitness;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the application reads from a row is witnessed, whichever getter it uses, and is what it got. */
abstract class WitnessBehaviour extends Behaviour {
    WitnessBehaviour(FrontEnd frontEnd) {
        super(frontEnd);
    }

    /** What an application does with one row. */
    private interface Reading {
        void of(ResultSet rows) throws SQLException;
    }

    private void read(String sql, Reading reading) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reading.of(rows);
            }
        }
    }

    /** The text's only literal is what is read: so its hash is known. */
    private void assertWitnessed(String column, int times) {
        List<Long> literal = seen().firstValues();
        assertThat(seen().read(column)).hasSize(times).allMatch(literal::contains);
    }

    @Test
    void a_number_is_witnessed_by_each_getter() throws SQLException {
        read("select id from customer where id = 104", rows -> {
            assertThat(rows.getLong(1)).isEqualTo(104);
            assertThat(rows.getInt(1)).isEqualTo(104);
            assertThat(rows.getShort(1)).isEqualTo((short) 104);
            assertThat(rows.getByte(1)).isEqualTo((byte) 104);
            assertThat(rows.getString(1)).isEqualTo("104");
            assertThat(rows.getNString(1)).isEqualTo("104");
            assertThat(rows.getBigDecimal(1)).isEqualTo(BigDecimal.valueOf(104));
            assertThat(rows.getObject(1)).isEqualTo(104L);
            assertThat(rows.getObject(1, Integer.class)).isEqualTo(104);
        });
        assertWitnessed("#1", 9);
    }

    @Test
    void a_number_is_witnessed_by_each_getter_that_takes_a_label() throws SQLException {
        read("select id as number from customer where id = 104", rows -> {
            assertThat(rows.getLong("number")).isEqualTo(104);
            assertThat(rows.getInt("number")).isEqualTo(104);
            assertThat(rows.getShort("number")).isEqualTo((short) 104);
            assertThat(rows.getByte("number")).isEqualTo((byte) 104);
            assertThat(rows.getString("number")).isEqualTo("104");
            assertThat(rows.getNString("number")).isEqualTo("104");
            assertThat(rows.getBigDecimal("number")).isEqualTo(BigDecimal.valueOf(104));
            assertThat(rows.getObject("number")).isEqualTo(104L);
            assertThat(rows.getObject("NUMBER", Integer.class)).isEqualTo(104);
        });
        assertWitnessed("number", 9);
    }

    @Test
    void text_identifiers_and_bytes_are_witnessed() throws SQLException {
        UUID id = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
        read(
                "select uuid '" + id + "', cast(uuid '" + id + "' as varchar), name from customer where id = 104",
                rows -> {
                    assertThat(rows.getObject(1)).isEqualTo(id);
                    assertThat(rows.getObject(1, UUID.class)).isEqualTo(id);
                    assertThat(rows.getString(2)).isEqualTo(id.toString());
                    assertThat(rows.getBytes(1)).hasSize(16);
                    assertThat(rows.getBytes(3)).isEqualTo(new byte[] {'A', 'd', 'a'});
                });
        List<Long> first = seen().read("#1");
        assertThat(first).hasSize(3);
        assertThat(first.get(1)).isEqualTo(first.get(0));
        assertThat(seen().read("#2")).containsExactly(first.get(0));
        assertThat(seen().read("#3")).hasSize(1);
    }

    @Test
    void dates_and_times_are_witnessed() throws SQLException {
        Calendar calendar = Calendar.getInstance();
        read("select timestamp '2026-11-22 09:30:00' as t from customer where id = 104", rows -> {
            assertThat(rows.getDate(1)).isEqualTo(Date.valueOf("2026-11-22"));
            assertThat(rows.getDate("t", calendar)).isEqualTo(Date.valueOf("2026-11-22"));
            assertThat(rows.getTime(1)).isEqualTo(Time.valueOf("09:30:00"));
            assertThat(rows.getTime("t", calendar)).isEqualTo(Time.valueOf("09:30:00"));
            assertThat(rows.getTimestamp(1)).isEqualTo(Timestamp.valueOf("2026-11-22 09:30:00"));
            assertThat(rows.getTimestamp("t", calendar)).isEqualTo(Timestamp.valueOf("2026-11-22 09:30:00"));
            assertThat(rows.getObject(1, LocalDate.class)).isEqualTo("2026-11-22");
        });
        assertThat(seen().read("#1")).hasSize(4);
        assertThat(seen().read("t")).hasSize(3);
    }

    @Test
    void a_null_that_reads_as_zero_is_no_zero() throws SQLException {
        read("select points, points as again from customer order by id desc", rows -> {
            rows.getInt(1);
            int again = rows.getInt("again");
            assertThat(again == 0 && rows.wasNull()).isEqualTo(rows.getObject(1) == null);
        });
        assertThat(seen().read("again")).as("7, 2, 0 and nothing").hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void labels_stand_for_indexes_where_the_statement_selects_everything() throws SQLException {
        read("select * from customer", rows -> rows.getLong(1));

        assertThat(seen().read("id")).hasSize(4);
    }

    @Test
    void what_is_no_key_is_touched_and_gives_no_value() throws SQLException {
        read("select id, points, name, name as again from customer where id = 104", rows -> {
            assertThat(rows.getFloat(2)).isEqualTo(7);
            assertThat(rows.getCharacterStream("name")).isNotNull();
            assertThat(rows.getClob("again").length()).isEqualTo(3);
        });
        assertThat(seen().only().witnesses())
                .extracting(RowWitness::column, RowWitness::size)
                .containsExactlyInAnyOrder(tuple("#2", 0), tuple("name", 0), tuple("again", 0));
        assertThat(seen().onlyExecution().reading().values()).isTrue();
    }

    @Test
    void a_double_is_a_number_that_no_row_is_looked_up_by() throws SQLException {
        read(
                "select points from customer where id = 104",
                rows -> assertThat(rows.getDouble(1)).isEqualTo(7));

        assertThat(seen().read("#1")).isEmpty();
        assertThat(seen().only().witnesses())
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.numeric()).isTrue());
    }
}
