package com.acme;

import static com.acme.RelationTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Severity;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One row in the test, many in production. */
class LatentTest {
    @Test
    void a_look_up_in_a_loop_over_one_row_is_latent() throws SQLException {
        try (Db db = new Db()) {
            db.change("update orders set status = 'paid' where id = 3");
            Finding finding = only(
                    db.findings(each -> customersOf(each, "select customer_id from orders where status = 'paid'")));
            assertThat(finding.rule()).isEqualTo("latent-n-plus-one");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.remedies().get(0).id()).isEqualTo("sql-join");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select customer_id from orders where id = 3",
                "select customer_id from orders order by id limit 1",
                "select customer_id from orders fetch first row only",
                "select max(customer_id) as customer_id from orders",
            })
    void a_source_that_cannot_return_many_is_silent(String source) {
        try (Db db = new Db()) {
            assertThat(db.findings(each -> customersOf(each, source))).isEmpty();
        }
    }

    private static void customersOf(Db db, String source) throws SQLException {
        for (long customer : db.longs(source)) {
            db.longs("select id, name from customer where id = ?", customer);
        }
    }

    @Test
    void two_steps_without_a_loop_are_silent() throws SQLException {
        try (Db db = new Db()) {
            db.change("update orders set status = 'paid' where id = 3");
            assertThat(db.findings(each -> {
                        long customer = each.longs("select customer_id from orders where status = 'paid'")
                                .get(0);
                        each.longs("select id, name from customer where id = ?", customer);
                    }))
                    .isEmpty();
        }
    }

    @Test
    void two_steps_in_one_loop_are_silent() throws SQLException {
        try (Db db = new Db()) {
            db.change("update orders set status = 'paid' where id = 3");
            assertThat(db.findings(each -> {
                        for (String status : new String[] {"paid"}) {
                            long customer = each.longs("select customer_id from orders where status = ?", status)
                                    .get(0);
                            each.longs("select id, name from customer where id = ?", customer);
                        }
                    }))
                    .isEmpty();
        }
    }

    @Test
    void the_joined_twin_is_silent() {
        try (Db db = new Db()) {
            assertThat(db.findings(each -> {
                        for (long order : each.longs(
                                "select o.id, c.name from orders o join customer c on c.id = o.customer_id")) {
                            assertThat(order).isPositive();
                        }
                    }))
                    .isEmpty();
        }
    }
}
