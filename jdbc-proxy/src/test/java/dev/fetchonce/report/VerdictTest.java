package dev.fetchonce.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void names_patterns_queries_share_and_the_first_thing_to_fix() {
        Report report = SampleReports.with("shop", SampleReports.orderCustomer(1_999, 3), 3);
        assertThat(Verdict.of(report).lines())
                .containsExactly(
                        "Fetchonce: 1 N+1 pattern causes 5,997 of 6,000 queries (99%).",
                        "  Fix first: Order.customer (proven) in GET /orders, at OrderService.list (OrderService.java:40)",
                        "  How: JOIN FETCH (JPA): 2,000 queries -> 1, saves 5,997 queries over 3 runs.",
                        "  Not everything was seen in full: one was truncated",
                        "  Fetchonce itself failed, so findings may be missing: one fault");
    }

    @Test
    void says_how_much_was_observed_where_nothing_was_found() {
        Report quiet = with(new Report.Totals(12, 1_888, 0, 0, 0), List.of("shop"));
        assertThat(Verdict.of(quiet).text())
                .isEqualTo("Fetchonce: No N+1 pattern in 12 units of work and 1,888 queries.\n");
    }

    @Test
    void warns_where_nothing_was_observed() {
        assertThat(Verdict.of(SampleReports.empty()).lines())
                .containsExactly(
                        "Fetchonce: Nothing was observed: no query went through a DataSource that Fetchonce observes.",
                        "  No DataSource was observed: is the agent attached, or the DataSource wrapped?");
    }

    @Test
    void rounds_to_none_and_all_only_where_that_is_true() {
        assertThat(Verdict.of(with(new Report.Totals(1, 100_000, 0, 1, 1), List.of()))
                        .percent())
                .isEqualTo(1);
        assertThat(Verdict.of(with(new Report.Totals(1, 100_000, 0, 1, 99_999), List.of()))
                        .percent())
                .isEqualTo(99);
        assertThat(Verdict.of(with(new Report.Totals(1, 100, 0, 1, 100), List.of()))
                        .percent())
                .isEqualTo(100);
        assertThat(Verdict.of(with(new Report.Totals(1, 0, 0, 0, 0), List.of())).percent())
                .isZero();
    }

    @Test
    void never_claims_more_than_was_executed_though_findings_overlap() {
        assertThat(Verdict.of(with(new Report.Totals(1, 10, 0, 2, 14), List.of()))
                        .avoidable())
                .isEqualTo(10);
    }

    private static Report with(Report.Totals totals, List<String> dataSources) {
        Report empty = SampleReports.empty();
        return new Report(
                empty.schemaVersion(),
                empty.toolVersion(),
                "",
                empty.generatedAt(),
                totals,
                List.of(),
                List.of(),
                List.of(),
                new Report.Diagnostics(dataSources, List.of(), List.of()));
    }
}
