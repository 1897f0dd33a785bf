package com.acme;

import static com.acme.RelationTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.model.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A number read and written back changed, beside what guards it or is no computation. */
class ReadModifyWriteTest {
    private static final String READ = "select quantity from order_item where id = ?";
    private static final String WRITE = "update order_item set quantity = ? where id = ?";

    @Test
    void a_number_written_back_is_found_with_three_remedies() throws SQLException {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> {
                long quantity = each.longs(READ, 201).get(0);
                each.update(WRITE, quantity - 1, 201);
            }));

            assertThat(finding.rule()).isEqualTo("read-modify-write");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.confidence()).isEqualTo(Confidence.PROVEN);
            assertThat(finding.source())
                    .isNotNull()
                    .satisfies(source -> assertThat(source.column()).isEqualTo("order_item.quantity"));
            assertThat(finding.remedies())
                    .extracting(Remedy::id)
                    .containsExactly("atomic-update", "versioned-update", "locked-read");
            Remedy first = finding.remedies().get(0);
            assertThat(first.after()).contains("set quantity = quantity - ?");
            assertThat(first.executionsAfter()).isEqualTo(1);
            assertThat(db.update(first.after(), 1, 202)).isEqualTo(1);
            assertThat(db.rows("select quantity from order_item where id = 202"))
                    .containsExactly("[1]");
            assertThat(db.longs(finding.remedies().get(2).after(), 202)).containsExactly(1L);
        }
    }

    @Test
    void rows_of_a_list_that_are_written_back_keep_their_query() {
        try (Db db = new Db()) {
            Finding finding = db
                    .findings(each -> {
                        try (var statement = each.connection.createStatement();
                                ResultSet rows = statement.executeQuery(
                                        "select id, quantity from order_item where order_id < 4")) {
                            while (rows.next()) {
                                each.update(WRITE, rows.getInt(2) + 5, rows.getLong(1));
                            }
                        }
                    })
                    .stream()
                    .filter(each -> each.rule().equals("read-modify-write"))
                    .findFirst()
                    .orElseThrow();
            assertThat(finding.repeated().executions()).isEqualTo(6);
            assertThat(finding.remedies().get(0).executionsAfter()).isEqualTo(7);
            assertThat(finding.remedies().get(0).after()).contains("set quantity = quantity + ?");
        }
    }

    @Test
    void the_same_number_again_is_silent() {
        assertSilent(db -> {
            long quantity = db.longs(READ, 201).get(0);
            db.update(WRITE, quantity, 201);
        });
    }

    @Test
    void another_row_is_silent() {
        assertSilent(db -> {
            long quantity = db.longs(READ, 201).get(0);
            db.update(WRITE, quantity - 1, 202);
        });
    }

    @Test
    void a_lock_is_silent() {
        assertSilent(db -> {
            long quantity = db.longs(READ + " for update", 201).get(0);
            db.update(WRITE, quantity - 1, 201);
        });
    }

    @Test
    void a_version_or_the_old_value_in_the_condition_is_silent() throws SQLException {
        try (Db db = new Db()) {
            db.update("alter table order_item add column version int default 0");
            assertThat(db.findings(each -> {
                        long quantity = each.longs(READ, 201).get(0);
                        each.update(WRITE + " and version = ?", quantity - 1, 201, 0);
                        each.update(WRITE + " and quantity = ?", quantity - 2, 201, quantity - 1);
                    }))
                    .isEmpty();
        }
    }

    @Test
    void a_number_in_the_text_is_silent() {
        assertSilent(db -> {
            assertThat(db.longs(READ, 201)).containsExactly(2L);
            db.update("update order_item set quantity = 0 where id = ?", 201);
        });
    }

    @Test
    void one_number_for_rows_that_had_different_ones_is_silent() {
        assertSilent(db -> {
            assertThat(db.longs(READ, 101)).containsExactly(1L);
            db.update(WRITE, 0, 101);
            assertThat(db.longs(READ, 201)).containsExactly(2L);
            db.update(WRITE, 0, 201);
        });
    }

    @Test
    void an_expression_on_the_column_is_silent() {
        assertSilent(db -> {
            assertThat(db.longs(READ, 201)).containsExactly(2L);
            db.update("update order_item set quantity = quantity - ? where id = ?", 1, 201);
        });
    }

    @Test
    void a_foreign_key_that_is_set_anew_is_silent() {
        assertSilent(db -> {
            long order = db.longs("select order_id from order_item where id = ?", 201)
                    .get(0);
            db.update("update order_item set order_id = ? where id = ?", order + 1, 201);
        });
    }

    @Test
    void a_text_is_silent() {
        assertSilent(db -> {
            db.longs("select id, status from orders where id = ?", 1);
            db.update("update orders set status = ? where id = ?", "paid", 1);
        });
    }

    private static void assertSilent(Db.Work work) {
        try (Db db = new Db()) {
            assertThat(db.findings(work)).isEmpty();
        }
    }
}
