package dev.fetchonce.junit;

import static dev.fetchonce.junit.Reports.CUSTOMERS;
import static dev.fetchonce.junit.Reports.ORDERS;
import static dev.fetchonce.junit.Reports.finding;
import static dev.fetchonce.junit.Reports.remedy;
import static dev.fetchonce.junit.Reports.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Finding;
import dev.fetchonce.report.Report;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsMessageTest {
    private static final TestName TEST = new TestName("OrderTest.lists", "com.acme.OrderTest#lists");
    private static final Finding FINDING = finding(4, 3, remedy("@EntityGraph\nList<Order> findAll();", ""));
    private static final Report REPORT = Reports.of(
            List.of(
                    statement(ORDERS, "select * from orders", 1),
                    statement(CUSTOMERS, "select * from customer where id = ?", 4)),
            FINDING);

    private static String text(List<Finding> findings, String change) {
        TestRun run = Reports.run(TEST, REPORT);
        return new FindingsMessage("expected no N+1, but found 1.", "it is slow", findings, run, each -> change).text();
    }

    @Test
    void tells_each_finding_its_remedy_and_how_to_accept_it() {
        assertThat(text(List.of(FINDING), "")).isEqualTo("""
                OrderTest.lists: expected no N+1, but found 1.
                Because: it is slow

                4 × select * from customer where id = ?
                    n-plus-one Order.customer (proven): 3 distinct binds
                    loop: OrderService.lists (OrderService.java:40)
                    source: 4 rows of orders.customer_id from: select * from orders

                First remedy for Order.customer (Spring Data JPA): @EntityGraph; 5 queries → 1
                    @EntityGraph
                    List<Order> findAll();

                Accept it: @AllowFinding(rule = "n-plus-one", reason = "…")
                Report: fetchonce.html#f1""");
    }

    @Test
    void tells_of_each_finding_what_has_changed_since_the_baseline() {
        assertThat(text(List.of(FINDING, FINDING), "3 → 4 queries").lines())
                .filteredOn("    since the baseline: 3 → 4 queries"::equals)
                .hasSize(2);
    }

    @Test
    void has_at_most_forty_lines_with_what_else_is_broken_and_says_what_it_left_out() {
        String text = text(Collections.nCopies(50, FINDING), "new");

        assertThat(text.lines()).hasSizeLessThanOrEqualTo(36);
        assertThat(text).contains("… and 45 more findings\n");
    }
}
