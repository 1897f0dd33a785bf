package com.acme;

import static com.acme.RelationTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Finding;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What repeats and is no N+1, beside the twin that is. */
class SilenceTest {
    @Test
    void batches_of_keys_are_silent() {
        assertSilent(db -> {
            for (int i = 21; i < 27; i += 2) {
                db.longs("select id, name from customer where id in (?, ?)", (long) i, (long) i + 1);
            }
        });
    }

    @Test
    void a_look_up_that_also_has_a_list_is_found() {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> {
                for (long order : each.longs("select id from orders")) {
                    each.longs("select id from order_item where order_id = ? and quantity in (1, 2)", order);
                }
            }));
            assertThat(finding.rule()).isEqualTo("n-plus-one");
        }
    }

    @Test
    void offset_paging_is_silent() {
        assertSilent(db -> {
            for (int page = 0; page < 6; page++) {
                db.longs("select id from orders order by id limit ? offset ?", 1, page);
            }
        });
    }

    @Test
    void keyset_paging_is_silent() {
        assertSilent(db -> {
            long last = 0;
            for (int page = 0; page < 6; page++) {
                last = db.longs("select id from orders where id > ? order by id limit 1", last)
                        .get(0);
            }
        });
    }

    @Test
    void three_look_ups_written_down_one_by_one_are_silent() {
        assertSilent(db -> {
            db.longs("select id, name from customer where id = ?", 21L);
            db.longs("select id, name from customer where id = ?", 22L);
            db.longs("select id, name from customer where id = ?", 23L);
        });
    }

    @Test
    void ids_that_no_query_returned_are_a_query_in_loop() {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> {
                for (long id = 21; id < 27; id++) {
                    each.longs("select id from customer where id = ?", id);
                }
            }));
            assertThat(finding.rule()).isEqualTo("query-in-loop");
            assertThat(finding.source()).isNull();
        }
    }

    @Test
    void the_same_question_again_is_a_duplicate_and_no_n_plus_one() {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> {
                for (int i = 0; i < 4; i++) {
                    each.longs("select id, name from customer where id = ?", 21L);
                }
            }));
            assertThat(finding.rule()).isEqualTo("duplicate-query");
            assertThat(finding.remedies().get(0).executionsAfter()).isEqualTo(1);
            assertThat(finding.avoidableExecutions()).isEqualTo(3);
        }
    }

    @Test
    void the_same_question_after_a_write_to_its_table_is_silent() {
        assertSilent(db -> {
            for (int i = 0; i < 4; i++) {
                db.longs("select count(*) from customer where id = ?", 21L);
                write(db, "update customer set name = 'x' where id = 21");
            }
        });
    }

    @Test
    void many_rows_with_few_keys_are_one_finding_that_says_so() {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> {
                for (long customer : each.longs("select mod(id, 3) + 21 as customer_id from orders")) {
                    each.longs("select id, name from customer where id = ?", customer);
                }
            }));
            assertThat(finding.rule()).isEqualTo("n-plus-one");
            assertThat(finding.repeated().executions()).isEqualTo(6);
            assertThat(finding.repeated().distinctBinds()).isEqualTo(3);
        }
    }

    private static void write(Db db, String sql) throws SQLException {
        try (Statement statement = db.connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static void assertSilent(Db.Work work) {
        try (Db db = new Db()) {
            assertThat(db.findings(work)).isEmpty();
        }
    }
}
