package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.RelationKind;
import dev.fetchonce.model.Remedy;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The four relations, found by value flow without an ORM, each with rewritten SQL that runs. */
class RelationTest {
    @Test
    void to_one_is_proven_and_its_join_gives_each_order_with_its_customer() throws SQLException {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(RelationTest::customersOfOrders));

            assertThat(finding.rule()).isEqualTo("n-plus-one");
            assertThat(finding.confidence()).isEqualTo(Confidence.PROVEN);
            assertThat(finding.relation()).isNotNull().satisfies(relation -> {
                assertThat(relation.kind()).isEqualTo(RelationKind.TO_ONE);
                assertThat(relation.from()).isEqualTo("orders.customer_id");
                assertThat(relation.to()).isEqualTo("customer.id");
            });
            assertThat(finding.repeated().executions()).isEqualTo(6);
            assertThat(finding.source())
                    .isNotNull()
                    .satisfies(source -> assertThat(source.rows()).isEqualTo(6));
            Remedy first = finding.remedies().get(0);
            assertThat(first.id()).isEqualTo("sql-join");
            assertThat(first.executionsAfter()).isEqualTo(1);
            assertThat(db.rows(first.after())).hasSize(6).contains("[26, 1, 26, customer6]");
        }
    }

    private static void customersOfOrders(Db db) throws SQLException {
        for (long customer : db.longs("select customer_id, id from orders order by id")) {
            db.longs("select id, name from customer where id = ?", customer);
        }
    }

    @Test
    void one_to_one_is_told_by_the_unique_key_in_the_applications_own_ddl() {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(RelationTest::usersOfCustomers));

            assertThat(finding.relation()).isNotNull().satisfies(relation -> {
                assertThat(relation.kind()).isEqualTo(RelationKind.ONE_TO_ONE);
                assertThat(relation.from()).isEqualTo("customer.user_id");
                assertThat(relation.to()).isEqualTo("app_user.id");
            });
            assertThat(finding.remedies().get(0).executionsAfter()).isEqualTo(1);
        }
    }

    private static void usersOfCustomers(Db db) throws SQLException {
        for (long user : db.longs("select user_id from customer")) {
            db.longs("select * from app_user where id = ?", user);
        }
    }

    @Test
    void to_many_is_proven_and_its_second_query_gives_the_same_items() throws SQLException {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(RelationTest::itemsOfOrders));

            assertThat(finding.confidence()).isEqualTo(Confidence.PROVEN);
            assertThat(finding.relation()).isNotNull().satisfies(relation -> {
                assertThat(relation.kind()).isEqualTo(RelationKind.TO_MANY);
                assertThat(relation.from()).isEqualTo("orders.id");
                assertThat(relation.to()).isEqualTo("order_item.order_id");
            });
            Remedy second = remedy(finding, "sql-second-query");
            assertThat(second.executionsAfter()).isEqualTo(2);
            assertThat(db.rows(second.after())).hasSize(12);
            assertThat(db.rows(remedy(finding, "sql-join").after())).hasSize(12);
        }
    }

    private static void itemsOfOrders(Db db) throws SQLException {
        for (long order : db.longs("select id from orders where status is not null order by id")) {
            db.longs("select id, quantity from order_item where order_id = ?", order);
        }
    }

    @Test
    void many_to_many_is_told_by_the_table_of_pairs() throws SQLException {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(RelationTest::tagsOfOrders));

            assertThat(finding.relation()).isNotNull().satisfies(relation -> {
                assertThat(relation.kind()).isEqualTo(RelationKind.MANY_TO_MANY);
                assertThat(relation.from()).isEqualTo("orders.id");
                assertThat(relation.to()).isEqualTo("order_tag.order_id");
            });
            assertThat(db.rows(finding.remedies().get(0).after())).hasSize(12);
        }
    }

    private static void tagsOfOrders(Db db) throws SQLException {
        for (long order : db.longs("select o.id from orders o")) {
            db.longs(
                    "select t.id, t.name from order_tag ot join tag t on t.id = ot.tag_id where ot.order_id = ?",
                    order);
        }
    }

    @Test
    void literals_in_the_text_are_followed_like_binds() {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> {
                for (long customer : each.longs("select customer_id from orders")) {
                    each.longs("select id, name from customer where id = " + customer);
                }
            }));
            assertThat(finding.confidence()).isEqualTo(Confidence.PROVEN);
            assertThat(finding.repeated().distinctBinds()).isEqualTo(6);
        }
    }

    @Test
    void the_joined_query_is_silent() {
        try (Db db = new Db()) {
            assertThat(db.findings(each -> each.longs(
                            "select o.id, c.name from orders o left join customer c on c.id = o.customer_id")))
                    .isEmpty();
        }
    }

    static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    static Remedy remedy(Finding finding, String id) {
        return finding.remedies().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
