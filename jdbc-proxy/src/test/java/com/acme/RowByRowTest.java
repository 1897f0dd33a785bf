package com.acme;

import static com.acme.RelationTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Finding;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows written one at a time, beside the twin that writes them together. */
class RowByRowTest {
    @Test
    void inserts_in_a_loop_are_found_with_their_count_and_line() {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> insertTags(each, 8)));

            assertThat(finding.rule()).isEqualTo("row-by-row-insert");
            assertThat(finding.confidence()).isEqualTo(Confidence.PROVEN);
            assertThat(finding.repeated().executions()).isEqualTo(8);
            assertThat(finding.summary()).startsWith("work inserts 8 tag rows one at a time: 8 statements");
            assertThat(loopLine(finding)).isEqualTo(Lines.of(RowByRowTest.class, "insert loop"));
            assertThat(finding.remedies().get(0).id()).isEqualTo("jdbc-batch");
            assertThat(finding.remedies().get(0).after())
                    .contains("insert into tag (id, name) values (?, ?)", "executeBatch");
            assertThat(finding.remedies().get(0).executionsAfter())
                    .isEqualTo(executions(db, each -> batchTags(each, 8)));
            assertThat(finding.avoidableExecutions()).isEqualTo(7);
        }
    }

    private static void insertTags(Db db, int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            db.update("insert into tag (id, name) values (?, ?)", 100 + i, "tag" + i); // insert loop
        }
    }

    private static void batchTags(Db db, int count) throws SQLException {
        try (PreparedStatement batch = db.connection.prepareStatement("insert into tag (id, name) values (?, ?)")) {
            for (int i = 0; i < count; i++) {
                batch.setInt(1, 200 + i);
                batch.setString(2, "tag" + i);
                batch.addBatch();
            }
            batch.executeBatch();
        }
    }

    @Test
    void three_rows_deleted_by_the_keys_that_were_read_are_found() {
        try (Db db = new Db()) {
            db.findings(each -> insertTags(each, 3));
            Finding finding = only(db.findings(each -> {
                for (long tag : each.longs("select id from tag where id >= 100 order by id")) {
                    each.update("delete from tag where id = ?", tag);
                }
            }));
            assertThat(finding.rule()).isEqualTo("row-by-row-delete");
            assertThat(finding.confidence()).isEqualTo(Confidence.PROVEN);
        }
    }

    @Test
    void four_inserts_of_one_form_are_silent() {
        assertSilent(db -> insertTags(db, 4));
    }

    @Test
    void inserts_with_literals_in_the_text_are_found() {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> {
                for (int i = 0; i < 6; i++) {
                    each.update("insert into tag (id, name) values (" + (300 + i) + ", 'x')");
                }
            }));
            assertThat(finding.rule()).isEqualTo("row-by-row-insert");
            assertThat(finding.repeated().executions()).isEqualTo(6);
        }
    }

    @Test
    void merges_one_at_a_time_count_as_inserts() {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> {
                for (int i = 0; i < 6; i++) {
                    each.update("merge into tag (id, name) key (id) values (?, ?)", i, "x");
                }
            }));
            assertThat(finding.rule()).isEqualTo("row-by-row-insert");
        }
    }

    @Test
    void parents_and_children_interleaved_are_two_findings() {
        try (Db db = new Db()) {
            List<Finding> findings = db.findings(each -> {
                for (int i = 0; i < 5; i++) {
                    each.update("insert into orders (id, customer_id, status) values (?, ?, 'new')", 70 + i, 21);
                    each.update("insert into order_item (id, order_id, quantity) values (?, ?, 1)", 70 + i, 70 + i);
                }
            });
            assertThat(findings)
                    .extracting(each -> each.rule() + " " + each.title() + " "
                            + each.repeated().executions())
                    .containsExactlyInAnyOrder("row-by-row-insert orders 5", "row-by-row-insert order_item 5");
        }
    }

    @Test
    void batches_and_lists_of_rows_are_silent() {
        assertSilent(db -> {
            for (int i = 0; i < 6; i++) {
                db.update("insert into tag (id, name) values (?, 'a'), (?, 'b')", 400 + 2 * i, 401 + 2 * i);
            }
        });
        assertSilent(db -> batchTags(db, 60));
    }

    @Test
    void one_progress_row_for_each_batch_is_silent() {
        assertSilent(db -> {
            for (int chunk = 0; chunk < 6; chunk++) {
                try (PreparedStatement batch =
                        db.connection.prepareStatement("insert into tag (id, name) values (?, 'x')")) {
                    for (int i = 0; i < 20; i++) {
                        batch.setInt(1, 1000 + chunk * 20 + i);
                        batch.addBatch();
                    }
                    batch.executeBatch();
                }
                db.update("insert into node (id) values (?)", 1000 + chunk);
            }
        });
    }

    @Test
    void a_job_for_each_tenant_is_silent() throws SQLException {
        try (Db db = new Db()) {
            for (int i = 0; i < 6; i++) {
                db.update("create schema tenant" + i);
                db.update("create table tenant" + i + ".job_run (id bigint)");
            }
            assertThat(db.findings(each -> {
                        for (int i = 0; i < 6; i++) {
                            each.update("set schema tenant" + i);
                            each.update("insert into job_run values (?)", i);
                        }
                    }))
                    .isEmpty();
        }
    }

    @Test
    void an_audit_row_after_each_of_several_statements_is_silent() {
        assertSilent(db -> {
            db.update("update customer set name = 'a' where id = 21");
            audit(db, 1);
            db.update("update app_user set username = 'a' where id = 51");
            audit(db, 2);
            db.update("update tag set name = 'a' where id = 1");
            audit(db, 3);
            db.update("delete from order_tag where order_id = 1");
            audit(db, 4);
            db.update("delete from node where id = 1");
            audit(db, 5);
            db.update("delete from tag where id = 6");
            audit(db, 6);
        });
    }

    private static void audit(Db db, int id) throws SQLException {
        db.update("insert into node (id, parent_id) values (?, null)", 900 + id);
    }

    @Test
    void the_same_row_tried_again_is_silent() {
        assertSilent(db -> {
            for (int i = 0; i < 6; i++) {
                db.update("update customer set name = ? where id = ?", "try " + i, 21);
            }
        });
    }

    @Test
    void an_optimistic_retry_is_silent() throws SQLException {
        try (Db db = new Db()) {
            db.update("alter table customer add column version int default 0");
            assertThat(db.findings(each -> {
                        for (int i = 0; i < 6; i++) {
                            each.update(
                                    "update customer set name = ?, version = ? where id = ? and version = ?",
                                    "x" + i,
                                    i + 1,
                                    21,
                                    i);
                        }
                    }))
                    .isEmpty();
        }
    }

    @Test
    void inserts_tried_again_after_a_failure_are_silent() {
        assertSilent(db -> {
            for (int i = 0; i < 6; i++) {
                try {
                    db.update("insert into tag (id, name) values (?, ?)", 1, "taken");
                } catch (SQLException taken) {
                    assertThat(taken.getMessage()).contains("Unique index");
                }
            }
        });
    }

    @Test
    void ddl_in_a_loop_is_silent() {
        assertSilent(db -> {
            for (int i = 0; i < 6; i++) {
                db.update("create table part" + i + " (id bigint)");
            }
        });
    }

    @Test
    void updates_that_all_set_the_same_become_one_statement_that_runs() throws SQLException {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> {
                for (long order : each.longs("select id from orders order by id")) {
                    each.update("update orders set status = 'paid' where id = ?", order); // update loop
                }
            }));

            assertThat(finding.rule()).isEqualTo("row-by-row-update");
            assertThat(finding.confidence()).isEqualTo(Confidence.PROVEN);
            assertThat(finding.repeated().executions()).isEqualTo(6);
            assertThat(finding.source())
                    .isNotNull()
                    .satisfies(source -> assertThat(source.column()).isEqualTo("orders.id"));
            assertThat(loopLine(finding)).isEqualTo(Lines.of(RowByRowTest.class, "update loop"));
            assertThat(finding.remedies())
                    .extracting(remedy -> remedy.id() + " " + remedy.executionsAfter())
                    .containsExactly("sql-set-update 2", "jdbc-batch 2");
            assertThat(finding.summary()).contains("updates 6 orders rows one at a time, by keys read from orders.id");
            assertThat(db.update(finding.remedies().get(0).after(), "sent", 1, 2, 3, 4, 5, 6))
                    .isEqualTo(6);
        }
    }

    @Test
    void updates_to_different_values_are_batched_and_no_set_is_offered() {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> {
                for (int id = 1; id <= 6; id++) {
                    each.update("update tag set name = ? where id = ?", "tag " + id, id);
                }
            }));
            assertThat(finding.remedies())
                    .extracting(remedy -> remedy.id() + " " + remedy.executionsAfter())
                    .containsExactly("jdbc-batch 1");
        }
    }

    @Test
    void deletes_by_literal_key_become_one_statement_that_runs() throws SQLException {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> {
                for (int id = 1; id <= 6; id++) {
                    each.update("delete from order_tag where order_id = " + id);
                }
            }));
            assertThat(finding.rule()).isEqualTo("row-by-row-delete");
            assertThat(finding.remedies().get(0).id()).isEqualTo("sql-delete-in");
            assertThat(finding.remedies().get(0).executionsAfter()).isEqualTo(1);
            assertThat(db.update(finding.remedies().get(0).after(), 1, 2, 3, 4, 5, 6))
                    .isZero();
        }
    }

    @Test
    void deletes_of_lists_are_silent() {
        assertSilent(db -> {
            for (int id = 1; id <= 12; id += 2) {
                db.update("delete from order_tag where order_id in (?, ?)", id, id + 1);
            }
        });
    }

    private static long executions(Db db, Db.Work work) {
        return db.run(work).units().get(0).executions();
    }

    private static int loopLine(Finding finding) {
        return finding.callSite().frames().get(finding.callSite().loopFrame()).line();
    }

    private static void assertSilent(Db.Work work) {
        try (Db db = new Db()) {
            assertThat(db.findings(work)).isEmpty();
        }
    }
}
