package com.acme;

import static com.acme.FilteredTest.byOrm;
import static com.acme.FilteredTest.mapped;
import static com.acme.RelationTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import org.junit.jupiter.api.Test;

/** Which association it is where keys of one row stand in the columns of several tables. */
class ReferredRowsTest {
    @Test
    void what_a_row_is_joined_with_is_not_what_is_looked_up() {
        try (Db db = new Db()) {
            Finding finding = only(mapped(db, each -> {
                for (long item : byOrm(each, "select id from order_item where quantity = 1")) {
                    byOrm(
                            each,
                            "select i.id, i.quantity from order_item i left join tag t on i.id = t.id where i.id = ?",
                            item);
                }
            }));
            assertThat(finding.title()).isEqualTo("order_item");
        }
    }

    @Test
    void what_is_asked_for_by_a_joined_row_is_the_association_of_that_row() {
        try (Db db = new Db()) {
            Finding finding = only(mapped(db, each -> {
                for (long order : byOrm(each, "select id from orders")) {
                    byOrm(
                            each,
                            "select i.id, i.quantity from orders o join order_item i on i.order_id = o.id where o.id = ?",
                            order);
                }
            }));
            assertThat(finding.title()).isEqualTo("Order.items");
        }
    }

    @Test
    void rows_that_refer_to_an_entity_lead_to_its_association_which_no_query_of_them_can_fetch() {
        try (Db db = new Db()) {
            Finding finding = only(mapped(db, each -> {
                for (long order : byOrm(each, "select order_id from order_item where quantity = 1")) {
                    byOrm(each, "select id, quantity from order_item where order_id = ?", order);
                }
            }));
            assertThat(finding.title()).isEqualTo("Order.items");
            assertThat(finding.remedies())
                    .extracting(Remedy::id)
                    .doesNotContain("jpql-join-fetch", "hibernate-subselect", "spring-data-entity-graph");
        }
    }

    @Test
    void one_row_that_refers_to_an_entity_tells_nothing_of_more() {
        try (Db db = new Db()) {
            assertThat(mapped(db, each -> {
                        for (long order :
                                byOrm(each, "select order_id from order_item where quantity = 1 and id < 102")) {
                            byOrm(each, "select id, quantity from order_item where order_id = ?", order);
                        }
                    }))
                    .isEmpty();
        }
    }

    @Test
    void one_row_of_the_entity_does() {
        try (Db db = new Db()) {
            Finding finding = only(mapped(db, each -> {
                for (long order : byOrm(each, "select id from orders where status = 'open' and customer_id < 22")) {
                    byOrm(each, "select id, quantity from order_item where order_id = ?", order);
                }
            }));
            assertThat(finding.rule()).isEqualTo("latent-n-plus-one");
            assertThat(finding.title()).isEqualTo("Order.items");
        }
    }

    @Test
    void what_belongs_to_a_row_that_was_asked_for_by_its_key_is_no_look_up_for_the_only_row_of_a_list() {
        try (Db db = new Db()) {
            assertThat(mapped(db, each -> {
                        long viewed = byOrm(each, "select id from orders where id = ?", 6L)
                                .get(0);
                        for (long order : byOrm(each, "select id from orders where customer_id < 22")) {
                            assertThat(byOrm(each, "select id from order_item where order_id = ?", viewed))
                                    .hasSize(2);
                            assertThat(order).isEqualTo(viewed);
                        }
                    }))
                    .isEmpty();
        }
    }
}
