package com.acme;

import static com.acme.RelationTest.only;
import static com.acme.RelationTest.remedy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Look-ups for the rows of look-ups are one finding with levels, however deep. */
class ChainTest {
    @Test
    void nested_loops_are_one_finding_whose_remedies_run_and_leave_what_they_say() throws SQLException {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(ChainTest::usersOfCustomersOfOrders));
            assertThat(finding.rule()).isEqualTo("n-plus-one");
            assertThat(finding.confidence()).isEqualTo(Confidence.PROVEN);
            assertThat(finding.levels())
                    .extracting(Finding.Level::from, Finding.Level::to, Finding.Level::executions)
                    .containsExactly(
                            tuple("orders.customer_id", "customer.id", 6L),
                            tuple("customer.user_id", "app_user.id", 6L));
            Remedy join = remedy(finding, "sql-join");
            assertThat(join.executionsAfter()).isEqualTo(1);
            assertThat(db.rows(join.after()))
                    .hasSize(6)
                    .anyMatch(row -> row.contains("customer6") && row.contains("user6"));
            Remedy second = remedy(finding, "sql-second-query");
            assertThat(second.executionsAfter()).isEqualTo(3);
            List<String> queries = List.of(second.after().split(";\n"));
            assertThat(queries).hasSize(2);
            assertThat(db.rows(queries.get(1))).hasSize(6).contains("[56, user6]");
            assertThat(finding.avoidableExecutions()).isEqualTo(12);
        }
    }

    private static void usersOfCustomersOfOrders(Db db) throws SQLException {
        for (long customer : db.longs("select customer_id from orders order by id")) {
            for (long user : db.longs("select user_id, name from customer where id = ?", customer)) {
                db.longs("select id, username from app_user where id = ?", user);
            }
        }
    }

    @Test
    void a_table_that_stands_on_two_levels_is_joined_by_another_alias() throws SQLException {
        try (Db db = new Db(PerRowTest.VALUES_SHOWN)) {
            Finding finding = only(db.findings(each -> {
                for (long order : each.longs("select id from orders")) {
                    for (long tag : each.longs("select tag_id from order_tag where order_id = ?", order)) {
                        each.longs("select order_id from order_tag where tag_id = ? and order_id > 0", tag);
                    }
                }
            }));
            assertThat(finding.levels()).hasSize(2);
            assertThat(db.rows(remedy(finding, "sql-join").after())).hasSize(24);
        }
    }

    @Test
    void associations_side_by_side_stay_two_findings_with_one_remedy() throws SQLException {
        try (Db db = new Db()) {
            db.change("alter table orders add column clerk_id bigint default 53");
            db.change("update orders set clerk_id = 50 + id");
            List<Finding> findings = db.findings(each -> {
                for (List<Long> order : each.pairs("select customer_id, clerk_id from orders")) {
                    each.longs("select id, name from customer where id = ?", order.get(0));
                    each.longs("select id, username from app_user where id = ?", order.get(1));
                }
            });
            assertThat(findings)
                    .hasSize(2)
                    .allSatisfy(each -> assertThat(each.levels()).isEmpty());
            assertThat(remedy(findings.get(0), "sql-join").after()).contains("customer", "app_user");
        }
    }

    @Test
    void the_fixed_twin_is_silent() {
        try (Db db = new Db()) {
            assertThat(db.findings(each -> {
                        each.longs("select customer_id from orders");
                        each.longs("select id, user_id from customer where id in (select customer_id from orders)");
                        each.longs("select c.user_id, u.id from customer c join app_user u on u.id = c.user_id");
                    }))
                    .isEmpty();
        }
    }
}
