package dev.fetchonce.report;

import dev.fetchonce.model.CallSite;
import dev.fetchonce.model.Cause;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.RelationKind;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.model.Severity;
import dev.fetchonce.model.Silence;
import dev.fetchonce.model.Silence.Reason;
import dev.fetchonce.model.UnitKind;
import java.util.List;

/** Small reports that use every part of the format. */
final class SampleReports {
    private SampleReports() {}

    static Report withOneFinding() {
        return with("first-light", orderCustomer(41, 2), 2);
    }

    /** Everything null that may be null, everything empty that may be empty. */
    static Report empty() {
        return new Report(
                Report.SCHEMA_VERSION,
                "0.1.0",
                "",
                "2026-11-01T00:00:00Z",
                new Report.Totals(0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                new Report.Diagnostics(List.of(), List.of(), List.of()));
    }

    static Report with(String application, Finding finding, long runs) {
        long repeats = finding.repeated().executions();
        return new Report(
                Report.SCHEMA_VERSION,
                "0.1.0",
                application,
                "2026-11-01T00:00:00Z",
                new Report.Totals(1, runs * (repeats + 1), runs * 2 * repeats, 1, finding.avoidableExecutions()),
                List.of(new Report.Unit(
                        "u1",
                        UnitKind.REQUEST,
                        "GET /orders",
                        runs,
                        runs * (repeats + 1),
                        repeats + 1,
                        List.of(finding.id()),
                        false)),
                List.of(new Report.StatementSummary(
                        "00000000000000c1",
                        "select c.* from customer c where c.id = ?",
                        "select c.* from customer c where c.id = ?",
                        Operation.SELECT,
                        List.of("customer"),
                        runs * repeats,
                        runs * repeats,
                        runs * repeats * 1_000_000)),
                List.of(finding),
                new Report.Diagnostics(List.of("shop"), List.of("one was truncated"), List.of("one fault")),
                Report.Baseline.NONE,
                List.of(Silence.of("u1", "00000000000000d1", "com.acme.OrderService#list", 7, Reason.BATCHED)));
    }

    static Finding orderCustomer(long repeats, long runs) {
        return new Finding(
                        "f1",
                        "n-plus-one",
                        Severity.CRITICAL,
                        Confidence.PROVEN,
                        "Order.customer",
                        "OrderService.list loads customers one at a time.",
                        "u1",
                        new Finding.Repeated("00000000000000c1", repeats, repeats - 1, repeats * 1_000_000),
                        new Finding.Source("00000000000000a1", repeats, "orders.customer_id"),
                        new Finding.Relation(
                                RelationKind.TO_ONE, "orders.customer_id", "customer.id", "Order", "customer"),
                        new CallSite(
                                List.of(
                                        new Frame("com.acme.OrderService", "list", "OrderService.java", 40),
                                        new Frame("com.acme.Order", "getCustomer", null, -1)),
                                0),
                        everyEvidence(),
                        List.of(new Remedy("jpql-join-fetch", "JPA", "JOIN FETCH", "select o", "select o join", 1, "")),
                        repeats * runs,
                        runs,
                        new Finding.Timeline(2_400_000, List.of(new Finding.Span(2_500_000, 900_000))))
                .told(
                        Cause.LAZY_PROXY,
                        List.of(new Finding.Level(
                                "Order.customer",
                                "orders.customer_id",
                                "customer.id",
                                "00000000000000c1",
                                repeats,
                                repeats - 1)));
    }

    static List<Evidence> everyEvidence() {
        return List.of(
                new Evidence.ValueFlow("orders.customer_id", "customer.id", 40, 40, true, "the names fit"),
                new Evidence.RowCount("orders", 41, 41),
                new Evidence.LazyLoading("AbstractLazyInitializer.initialize"),
                new Evidence.SameBinds(41, 40),
                new Evidence.OneCallSite("OrderService.list", 6, "a backward jump"),
                new Evidence.CausedBy(Cause.LAZY_PROXY),
                new Evidence.Bounded("Only the first 1,000 rows were witnessed."),
                new Evidence.Other("plan", "The plan scans the table."));
    }
}
