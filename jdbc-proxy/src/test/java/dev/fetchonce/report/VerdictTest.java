package dev.fetchonce.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.UnitKind;
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
                        "  How: JOIN FETCH (JPA): 2,000 queries -> 1 in each of 3 runs, saves 5,997 queries.",
                        "  Not everything was seen in full: one was truncated",
                        "  Fetchonce itself failed, so findings may be missing: one fault");
    }

    @Test
    void tells_a_problem_of_several_units_once_with_its_sums() {
        Report suite = suite(
                SampleReports.orderCustomer(40, 1),
                SampleReports.orderCustomer(30, 1).in("f2", "u2"),
                SampleReports.orderCustomer(20, 1).in("f3", "u3"));
        assertThat(Verdict.of(suite).lines())
                .containsExactly(
                        "Fetchonce: 1 N+1 pattern in 3 tests causes 90 of 100 queries (90%).",
                        "  Fix first: Order.customer (proven) in ShopTest.u1 and 2 other tests,"
                                + " at OrderService.list (OrderService.java:40)",
                        "  How: JOIN FETCH (JPA): 41 queries -> 1 in its worst run; saves 90 queries over 3 tests in all.");
        assertThat(Verdict.of(suite).units().count(List.of("u1", "GET /"))).isEqualTo("2 units of work");
    }

    @Test
    void says_what_each_run_saves_only_where_they_are_alike() {
        Finding first = SampleReports.orderCustomer(40, 1);
        assertThat(Verdict.of(suite(first, first.in("f2", "u2"))).text())
                .contains(": 41 queries -> 1 in each of 2 tests, saves 80 queries.");
        assertThat(Verdict.of(suite(first, first.in("f2", "u2").overRuns(120, 3)))
                        .text())
                .contains(": 41 queries -> 1 in each of 4 runs, saves 160 queries.");
        assertThat(Verdict.of(suite(first.overRuns(70, 2))).text())
                .contains(": 41 queries -> 1 in its worst run; saves 70 queries over 2 runs in all.");
        assertThat(Verdict.of(suite(first)).text()).contains(": 41 queries -> 1, saves 40 queries.");
    }

    @Test
    void counts_no_queries_where_it_saves_none() {
        assertThat(Verdict.of(suite(SampleReports.orderCustomer(40, 1).overRuns(0, 1)))
                        .lines())
                .contains("  How: JOIN FETCH (JPA).");
    }

    private static Report suite(Finding... findings) {
        Report one = SampleReports.with("shop", findings[0], 1);
        return new Report(
                one.schemaVersion(),
                one.toolVersion(),
                "",
                one.generatedAt(),
                new Report.Totals(3, 100, 0, 3, 90),
                List.of(test("u1"), test("u2"), test("u3")),
                one.statements(),
                List.of(findings),
                new Report.Diagnostics(List.of(), List.of(), List.of()));
    }

    private static Report.Unit test(String id) {
        return new Report.Unit(id, UnitKind.TEST, "ShopTest." + id, 1, 40, 40, List.of(), false);
    }

    @Test
    void counts_by_family_where_there_are_several() {
        Finding first = SampleReports.orderCustomer(1_999, 3);
        Report report = SampleReports.with("shop", first, 3);
        Finding commits = ofRule(first, "commit-per-row");
        assertThat(Verdict.of(report.with(List.of(first, commits, commits, ofRule(first, "from-tomorrow"))))
                        .lines())
                .contains("  By family: fetching 1, transactions 2, other 1.");
    }

    @Test
    void counts_the_queries_of_all_levels() {
        Finding first = SampleReports.orderCustomer(40, 1);
        Finding.Level outer = new Finding.Level("orders", "a", "b", "00000000000000c1", 40, 40);
        Finding.Level inner = new Finding.Level("items", "a", "b", "00000000000000c2", 200, 200);
        Report report = SampleReports.with("shop", first.told(null, List.of(outer, inner)), 1);
        assertThat(Verdict.of(report).text()).contains(": 241 queries -> 1");
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

    private static Finding ofRule(Finding finding, String rule) {
        return new Finding(
                finding.id(),
                rule,
                finding.severity(),
                finding.confidence(),
                finding.title(),
                finding.summary(),
                finding.unit(),
                finding.repeated(),
                finding.source(),
                finding.relation(),
                finding.callSite(),
                finding.evidence(),
                finding.remedies(),
                finding.avoidableExecutions(),
                finding.runs(),
                finding.timeline());
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
