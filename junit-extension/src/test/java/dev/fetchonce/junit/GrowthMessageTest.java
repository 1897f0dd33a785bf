package dev.fetchonce.junit;

import static dev.fetchonce.junit.Reports.CUSTOMERS;
import static dev.fetchonce.junit.Reports.ORDERS;
import static dev.fetchonce.junit.Reports.finding;
import static dev.fetchonce.junit.Reports.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.report.Report.StatementSummary;
import dev.fetchonce.report.RunCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GrowthMessageTest {
    private static final TestName TEST =
            new TestName("OrderTest.lists", "OrderTest.lists with 20 rows", "com.acme.OrderTest#lists");

    /** What stands in place of {@code @Test} somewhere else. */
    static final class Growing {
        @QueryGrowth(because = "the start page")
        void grows() {}
    }

    private static List<StatementSummary> statements(long customers, int others) {
        List<StatementSummary> all = new ArrayList<>();
        all.add(statement(ORDERS, "select * from orders", 1));
        all.add(statement(CUSTOMERS, "select * from customer where id = ?", customers));
        for (int i = 0; i < others; i++) {
            all.add(statement("%016x".formatted(i), "select " + i + " from t", customers));
        }
        return all;
    }

    private static String text(int others) throws Exception {
        TestRun last = Reports.run(TEST, Reports.of(statements(20, others), finding(20, 20)));
        TreeMap<Integer, RunCounts> counts = new TreeMap<>();
        counts.put(2, Reports.run(TEST, Reports.of(statements(2, others))).counts());
        counts.put(20, last.counts());
        QueryGrowth wanted = Growing.class.getDeclaredMethod("grows").getAnnotation(QueryGrowth.class);
        return new Slope(wanted, counts).breach(last).message().get();
    }

    @Test
    void tells_what_grew_its_counts_at_each_size_and_the_slope() throws Exception {
        assertThat(text(0)).isEqualTo("""
                OrderTest.lists with 20 rows: expected as many queries with 2, 20 rows, but executed 3, 21: 1 more for each\
                 row.
                Because: the start page

                2 → 20 × select * from customer where id = ?
                    n-plus-one Order.customer (proven): 20 distinct binds
                    loop: OrderService.lists (OrderService.java:40)
                    source: 4 rows of orders.customer_id from: select * from orders

                Accept it: @QueryGrowth(rows = {2, 20}, linear = 1)
                Report: fetchonce.html#f1""");
    }

    @Test
    void has_at_most_forty_lines_and_says_what_it_left_out() throws Exception {
        assertThat(text(100).lines())
                .hasSizeLessThanOrEqualTo(36)
                .anyMatch(line -> line.matches("… and \\d+ more statements that grew"));
    }
}
