package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Operation;
import dev.fetchonce.report.Report.StatementSummary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotBatchedMessageTest {
    private static final TestName TEST = new TestName("OrderTest.imports", "com.acme.OrderTest#imports");

    private static String text(StatementSummary... statements) {
        return new BatchBudget(new Filter("orders", "", ""), "the import is long")
                .check(Reports.run(TEST, Reports.of(List.of(statements))))
                .orElseThrow()
                .message()
                .get();
    }

    private static StatementSummary insert(int number, long executions) {
        String sql = "insert into orders values (" + number + ")";
        return new StatementSummary(
                "%016x".formatted(number), sql, sql, Operation.INSERT, List.of("orders"), executions, executions, 0);
    }

    @Test
    void tells_what_was_written_one_by_one_by_round_trips() {
        assertThat(text(insert(1, 3), insert(2, 1), insert(3, 40))).isEqualTo("""
                OrderTest.imports: expected writes in JDBC batches of table orders, but executed 43 one by one.
                Because: the import is long

                40 × insert into orders values (3)
                3 × insert into orders values (1)

                Report: fetchonce.html""");
    }

    @Test
    void tells_that_nothing_was_written() {
        assertThat(text())
                .startsWith(
                        "OrderTest.imports: expected writes in JDBC batches of table orders, but nothing was written.\n");
    }

    @Test
    void has_at_most_forty_lines_and_says_what_it_left_out() {
        List<StatementSummary> many = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            many.add(insert(i, 2));
        }
        assertThat(text(many.toArray(StatementSummary[]::new)).lines())
                .hasSizeLessThanOrEqualTo(36)
                .contains("… and 70 more statements");
    }
}
