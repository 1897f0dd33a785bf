package dev.fetchonce.junit;

import dev.fetchonce.model.CallSite;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.model.Severity;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.Report.StatementSummary;
import dev.fetchonce.report.RunCounts;
import java.nio.file.Path;
import java.util.List;

/** Reports of one test, made by hand so that a message can be compared as a whole. */
final class Reports {
    static final String ORDERS = "00000000000000aa";
    static final String CUSTOMERS = "00000000000000bb";

    private Reports() {}

    static Report of(List<StatementSummary> statements, Finding... findings) {
        long executions =
                statements.stream().mapToLong(StatementSummary::executions).sum();
        Report.Unit unit =
                new Report.Unit("u1", UnitKind.TEST, "OrderTest.lists", 1, executions, executions, List.of(), false);
        return new Report(
                Report.SCHEMA_VERSION,
                "0.1.0",
                "",
                "2026-11-01T00:00:00Z",
                new Report.Totals(1, executions, 0, findings.length, 0),
                List.of(unit),
                statements,
                List.of(findings),
                new Report.Diagnostics(List.of(), List.of(), List.of()));
    }

    /** A run of which that is the report. */
    static TestRun run(TestName test, Report report) {
        List<RunCounts.Statement> statements = report.statements().stream()
                .map(each -> new RunCounts.Statement(
                        each.fingerprint(),
                        each.sql(),
                        each.operation(),
                        each.tables(),
                        "shop",
                        each.executions(),
                        0,
                        0,
                        each.rows(),
                        null))
                .toList();
        RunCounts counts = new RunCounts(
                report.totals().executions(), statements, List.of("shop"), false, List.of(), RunCounts.Strays.NONE);
        Observer observer = new AgentObserver(new AgentDoor((command, argument) -> 1L), Path.of(""));
        return new TestRun(
                test,
                observer,
                new Observer.Run() {
                    @Override
                    public RunCounts counts() {
                        return counts;
                    }

                    @Override
                    public void close() {}

                    @Override
                    public Report report() {
                        return report;
                    }
                },
                Allowances.NONE);
    }

    static StatementSummary statement(String fingerprint, String sql, long executions) {
        return new StatementSummary(fingerprint, sql, sql, Operation.SELECT, List.of(), executions, executions, 0);
    }

    static Finding finding(long executions, long distinctBinds, Remedy... remedies) {
        return new Finding(
                "f1",
                "n-plus-one",
                Severity.WARNING,
                Confidence.PROVEN,
                "Order.customer",
                "",
                "u1",
                new Finding.Repeated(CUSTOMERS, executions, distinctBinds, 0),
                new Finding.Source(ORDERS, 4, "orders.customer_id"),
                null,
                new CallSite(
                        List.of(
                                new Frame("com.acme.OrderTest", "lists", "OrderTest.java", 20),
                                new Frame("com.acme.OrderService", "lists", "OrderService.java", 40)),
                        1),
                List.of(),
                List.of(remedies),
                executions,
                1,
                Finding.Timeline.NONE);
    }

    static Remedy remedy(String after, String caution) {
        return new Remedy("spring-data-entity-graph", "Spring Data JPA", "@EntityGraph", "", after, 1, caution);
    }
}
