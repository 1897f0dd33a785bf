package com.acme;

import static com.acme.RelationTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rewrite that would return other rows is not offered, and chance is not called proof. */
class RewriteTest {
    @Test
    void a_wildcard_source_is_joined_with_labels_that_end() throws SQLException {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> {
                for (long customer : each.longs("select o.customer_id, o.* from orders o")) {
                    each.longs("select id, name from customer where id = ?", customer);
                }
            }));
            assertThat(db.rows(finding.remedies().get(0).after())).hasSize(6);
        }
    }

    @Test
    void columns_of_a_join_that_are_nobodys_by_name_are_not_joined_to_a_third_table() throws SQLException {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> {
                for (long order : each.longs("select id from orders")) {
                    each.longs(
                            "select item.id, quantity, name from order_item item left join tag on tag.id = item.id"
                                    + " where order_id = ?",
                            order);
                }
            }));
            assertThat(finding.remedies()).extracting(Remedy::id).doesNotContain("sql-join");
            Remedy second = finding.remedies().get(0);
            assertThat(second.id()).isEqualTo("sql-second-query");
            assertThat(second.after()).startsWith("select order_id, item.id, quantity, name");
            assertThat(second.caution()).isEqualTo("Group the rows by order_id in the application.");
            assertThat(db.rows(second.after())).isNotEmpty();
        }
    }

    @Test
    void a_statement_whose_tables_stand_behind_commas_gets_a_second_query_and_no_join() throws SQLException {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> {
                for (long order : each.longs("select id from orders")) {
                    each.longs(
                            "select i.id, t.name from order_item i, tag t where t.id = i.order_id and i.order_id = ?",
                            order);
                }
            }));
            assertThat(finding.remedies()).extracting(Remedy::id).containsExactly("sql-second-query");
            assertThat(db.rows(finding.remedies().get(0).after())).isNotEmpty();
        }
    }

    @Test
    void a_list_beside_the_key_is_kept() {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> {
                for (long order : each.longs("select id from orders")) {
                    each.longs("select id from order_item where order_id = ? and quantity in (?, ?)", order, 1, 2);
                }
            }));
            assertThat(finding.confidence()).isEqualTo(Confidence.PROVEN);
            assertThat(finding.remedies())
                    .isNotEmpty()
                    .allSatisfy(remedy -> assertThat(remedy.after()).contains("order_item.quantity IN (?, ?)"));
        }
    }

    @Test
    void ids_that_count_up_do_not_come_from_another_table_that_has_the_same() {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> {
                assertThat(each.longs("select id from tag order by id")).hasSize(6);
                for (long node = 1; node <= 5; node++) {
                    each.longs("select id from node where id = ?", node);
                }
            }));
            assertThat(finding.rule()).isEqualTo("query-in-loop");
            assertThat(finding.source()).isNull();
        }
    }

    @Test
    void the_zero_that_getLong_makes_of_null_does_not_hide_the_others() throws SQLException {
        try (Db db = new Db()) {
            try (Statement change = db.connection.createStatement()) {
                change.execute("alter table orders add column clerk_id bigint");
                change.execute("create table clerk (id bigint primary key)");
                change.execute("update orders set clerk_id = case when id = 3 then null else 70 + id end");
            }
            List<Finding> findings = db.findings(each -> {
                for (long clerk : each.longs("select clerk_id from orders order by id")) {
                    each.longs("select id from clerk where id = ?", clerk);
                }
            });
            assertThat(only(findings).confidence()).isEqualTo(Confidence.PROVEN);
        }
    }

    @Test
    void quoted_names_stay_quoted() throws SQLException {
        try (Db db = new Db()) {
            try (Statement change = db.connection.createStatement()) {
                change.execute("create table \"Person\" (\"Id\" bigint primary key, \"Full Name\" varchar(10))");
                change.execute("create table letter (id bigint primary key, \"Person_Id\" bigint)");
                change.execute("insert into \"Person\" values (11, 'a'), (12, 'b')");
                change.execute("insert into letter values (1, 12), (2, 11)");
            }
            Finding finding = only(db.findings(each -> {
                for (long person : each.longs("select l.\"Person_Id\" from letter l")) {
                    each.longs("select p.\"Id\", p.\"Full Name\" from \"Person\" p where p.\"Id\" = ?", person);
                }
            }));
            assertThat(db.rows(finding.remedies().get(0).after()))
                    .containsExactlyInAnyOrder("[12, 12, b]", "[11, 11, a]");
        }
    }

    @Test
    void polling_is_silent() {
        try (Db db = new Db()) {
            assertThat(db.findings(each -> {
                        for (int i = 0; i < 3; i++) {
                            pause();
                            each.longs("select id from orders where status = ?", "waiting");
                        }
                    }))
                    .isEmpty();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
