package dev.fetchonce.junit;

import static dev.fetchonce.junit.Reports.CUSTOMERS;
import static dev.fetchonce.junit.Reports.ORDERS;
import static dev.fetchonce.junit.Reports.finding;
import static dev.fetchonce.junit.Reports.remedy;
import static dev.fetchonce.junit.Reports.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.report.Report;
import dev.fetchonce.report.Report.StatementSummary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountMessageTest {
    private static final TestName TEST = new TestName("OrderTest.lists", "com.acme.OrderTest#lists");
    private static final List<StatementSummary> STATEMENTS = List.of(
            statement(ORDERS, "select * from orders", 1),
            statement(CUSTOMERS, "select * from customer where id = ?", 4));

    private static String text(CountBudget budget, Report report) {
        return budget.check(Reports.run(TEST, report)).orElseThrow().message().get();
    }

    private static CountBudget atMost(long queries, String because) {
        return CountBudget.atMost(Measure.QUERIES, queries, Filter.NONE, because);
    }

    @Test
    void tells_expected_actual_statements_place_source_remedy_and_report() {
        Report report = Reports.of(
                STATEMENTS,
                finding(4, 3, remedy("@EntityGraph(attributePaths = \"customer\")\nList<Order> findAll();", "")));

        assertThat(text(atMost(1, "the landing page"), report)).isEqualTo("""
                OrderTest.lists: expected at most 1 query, but executed 5.
                Because: the landing page

                4 × select * from customer where id = ?
                    n-plus-one Order.customer (proven): 3 distinct binds
                    loop: OrderService.lists (OrderService.java:40)
                    source: 4 rows of orders.customer_id from: select * from orders
                1 × select * from orders

                First remedy for Order.customer (Spring Data JPA): @EntityGraph; 5 queries → 1
                    @EntityGraph(attributePaths = "customer")
                    List<Order> findAll();

                Accept it: @MaxQueries(value = 5, because = "…")
                Report: fetchonce.html#f1""");
    }

    @Test
    void tells_the_counts_alone_where_nothing_was_found() {
        assertThat(text(atMost(3, ""), Reports.of(STATEMENTS))).isEqualTo("""
                OrderTest.lists: expected at most 3 queries, but executed 5.

                4 × select * from customer where id = ?
                1 × select * from orders

                Accept it: @MaxQueries(5)
                Report: fetchonce.html""");
    }

    @Test
    void tells_how_many_of_a_statement_belong_to_a_place_that_has_not_all_of_them() {
        assertThat(text(atMost(1, ""), Reports.of(STATEMENTS, finding(3, 1))))
                .contains("    n-plus-one Order.customer (proven): 3 queries, 1 distinct bind\n");
    }

    @Test
    void tells_what_to_mind_about_a_remedy() {
        Report report = Reports.of(STATEMENTS, finding(4, 4, remedy("join fetch o.customer", "Pages\nin memory.")));

        assertThat(text(atMost(1, ""), report)).contains("    Mind: Pages in memory.\n");
    }

    @Test
    void has_at_most_forty_lines_and_says_what_it_left_out() {
        List<StatementSummary> many = new ArrayList<>(STATEMENTS);
        for (int i = 0; i < 100; i++) {
            many.add(statement("%016x".formatted(i), "select " + i + " from t", 2));
        }
        String code = "line\n".repeat(30);

        String text = text(atMost(1, "reason"), Reports.of(many, finding(4, 4, remedy(code, "caution"))));

        assertThat(text.lines()).hasSizeLessThanOrEqualTo(40);
        assertThat(text).contains("… and 191 queries of 96 more statements\n", "    … (14 more lines in the report)\n");
        assertThat(text.lines()).filteredOn(line -> line.contains(" × ")).hasSize(6);
    }

    @Test
    void links_to_no_finding_where_none_is_about_what_was_counted() {
        CountBudget ofOrders = CountBudget.atMost(Measure.QUERIES, 0, new Filter("", "%from orders", ""), "");

        assertThat(text(ofOrders, Reports.of(STATEMENTS, finding(4, 4)))).isEqualTo("""
                OrderTest.lists: expected no queries like %from orders, but executed 1.

                1 × select * from orders

                Accept it: @MaxQueries(value = 1, like = "%from orders")
                Report: fetchonce.html""");
    }

    @Test
    void keeps_a_long_statement_on_one_line_of_160_characters() {
        String sql = "select\n" + "a_column,".repeat(50) + " from orders";
        Report report = Reports.of(List.of(statement(ORDERS, sql, 2)));

        assertThat(text(atMost(1, ""), report).lines().toList().get(2))
                .hasSize("2 × ".length() + 160)
                .startsWith("2 × select a_column,a_column,")
                .endsWith("…");
    }
}
