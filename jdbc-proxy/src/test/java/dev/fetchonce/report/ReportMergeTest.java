package dev.fetchonce.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchonce.model.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportMergeTest {
    private static final Report SMALL = SampleReports.with("orders", SampleReports.orderCustomer(10, 5), 5);
    private static final Report LARGE = SampleReports.with("invoices", SampleReports.orderCustomer(41, 2), 2);

    @Test
    void leaves_one_report_as_it_is() {
        assertThat(ReportMerge.of(List.of(SMALL))).isSameAs(SMALL);
    }

    @Test
    void needs_a_report() {
        assertThatThrownBy(() -> ReportMerge.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void adds_up_what_covers_all_runs() {
        Report merged = ReportMerge.of(List.of(SMALL, LARGE));
        assertThat(merged.totals()).isEqualTo(new Report.Totals(1, 5 * 11 + 2 * 42, 100 + 164, 1, 50 + 82));
        assertThat(merged.units()).singleElement().satisfies(unit -> {
            assertThat(unit.runs()).isEqualTo(7);
            assertThat(unit.executions()).isEqualTo(139);
            assertThat(unit.maxExecutions()).isEqualTo(42);
        });
        assertThat(merged.statements())
                .singleElement()
                .satisfies(statement -> assertThat(statement.executions()).isEqualTo(132));
    }

    @Test
    void keeps_the_counts_of_the_run_that_cost_most_whatever_the_order() {
        for (List<Report> reports : List.of(List.of(SMALL, LARGE), List.of(LARGE, SMALL))) {
            Finding merged = ReportMerge.of(reports).findings().get(0);
            assertThat(merged.repeated().executions()).isEqualTo(41);
            assertThat(merged.runs()).isEqualTo(7);
            assertThat(merged.avoidableExecutions()).isEqualTo(132);
        }
    }

    @Test
    void names_each_application_once() {
        assertThat(ReportMerge.of(List.of(SMALL, LARGE, SMALL)).application()).isEqualTo("orders, invoices");
        assertThat(ReportMerge.of(List.of(SampleReports.empty(), SMALL)).application())
                .isEqualTo("orders");
    }

    @Test
    void keeps_each_diagnostic_once() {
        assertThat(ReportMerge.of(List.of(SMALL, LARGE)).diagnostics()).isEqualTo(SMALL.diagnostics());
    }

    @Test
    void sorts_findings_by_what_they_save_again() {
        Finding more = SampleReports.orderCustomer(100, 9);
        Finding other = new Finding(
                "f2",
                more.rule(),
                more.severity(),
                more.confidence(),
                "Order.items",
                more.summary(),
                more.unit(),
                more.repeated(),
                more.source(),
                more.relation(),
                more.callSite(),
                more.evidence(),
                more.remedies(),
                more.avoidableExecutions(),
                more.runs(),
                more.timeline());
        Report merged = ReportMerge.of(List.of(SMALL, SampleReports.with("orders", other, 9)));
        assertThat(merged.findings()).extracting(Finding::id).containsExactly("f2", "f1");
        assertThat(merged.units().get(0).findings()).containsExactly("f1", "f2");
    }
}
