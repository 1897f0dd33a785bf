package dev.fetchonce.ui;

import dev.fetchonce.model.AcceptedBy;
import dev.fetchonce.model.CallSite;
import dev.fetchonce.model.Cause;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.model.Silence;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The report of the shop, and reports made from it. */
final class Samples {
    /** A recording with an N+1 of three look-ups. */
    static final String RECORDING = """
            {
              "unit": {"kind": "request", "name": "GET /orders"},
              "executions": [
                {"sql": "select customer_id from orders", "rows": [{"customer_id": 7}, {"customer_id": 8}, {"customer_id": 9}]},
                {"sql": "select name from customer where id = ?", "binds": [7]},
                {"sql": "select name from customer where id = ?", "binds": [8]},
                {"sql": "select name from customer where id = ?", "binds": [9]}
              ]
            }
            """;

    static final Path SHOP = Path.of("src", "test", "resources", "shop.json");

    private Samples() {}

    static Report shop() {
        try {
            return ReportJson.read(SHOP);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Units, but nothing found in them. */
    static Report clean() {
        return with(shop(), List.of(), new Report.Totals(12, 1_888, 3_000, 0, 0), List.of(), List.of());
    }

    static Report nothingObserved() {
        Report shop = shop();
        return new Report(
                shop.schemaVersion(),
                shop.toolVersion(),
                "",
                shop.generatedAt(),
                new Report.Totals(0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                new Report.Diagnostics(List.of(), List.of(), List.of()));
    }

    static Report doubtful() {
        Report shop = shop();
        return with(
                shop, shop.findings(), shop.totals(), List.of("GET /orders was cut <short>."), List.of("it <broke>"));
    }

    /** One finding accepted, one with what to paste, and an entry of each kind that holds no longer. */
    static Report accepting() {
        Report shop = shop();
        Finding.Accept accept = new Finding.Accept("{}", "rule:n-plus-one because <known>", "@AcceptFinding", "/* */");
        Finding.Acceptance small = new Finding.Acceptance(AcceptedBy.ANNOTATION, "<small>", "2999-12-31");
        return new Report(
                shop.schemaVersion(),
                shop.toolVersion(),
                shop.application(),
                shop.generatedAt(),
                shop.totals(),
                shop.units(),
                shop.statements(),
                List.of(shop.findings().get(0).judged(accept, null)),
                shop.diagnostics(),
                new Report.Baseline(
                        List.of(shop.findings().get(1).judged(accept, small)),
                        List.of(new Report.Entry(
                                AcceptedBy.BASELINE,
                                "n-plus-one",
                                "00000000000000c1",
                                "com.acme.Gone#list",
                                "old",
                                null)),
                        List.of(new Report.Entry(
                                AcceptedBy.COMMENT, "n-plus-one", "00000000000000c2", "", "", "2019-12-31"))),
                shop.silences());
    }

    /** A chain with a cause and a filter, a finding on figures, and statements that repeated and are not reported. */
    static Report explained() {
        Report shop = shop();
        Finding chain = shop.findings().get(0);
        String items = chain.repeated().fingerprint();
        String products = shop.findings().get(2).repeated().fingerprint();
        List<Finding.Level> levels = List.of(
                new Finding.Level("Order.items", "orders.id", "order_item.order_id", items, 58, 58),
                new Finding.Level("OrderItem.product", "order_item.product_id", "product.id", products, 174, 40));
        return new Report(
                shop.schemaVersion(),
                shop.toolVersion(),
                shop.application(),
                shop.generatedAt(),
                shop.totals(),
                shop.units(),
                shop.statements(),
                List.of(
                        filtered(chain).told(Cause.LAZY_COLLECTION, levels),
                        unread(shop),
                        shop.findings().get(8)),
                shop.diagnostics(),
                shop.baseline(),
                List.of(
                        Silence.of(chain.unit(), items, "com.acme.Export#page", 12, Silence.Reason.PAGED),
                        Silence.of(chain.unit(), products, "", 6, Silence.Reason.BATCHED)));
    }

    private static Finding filtered(Finding finding) {
        Finding.Relation of = Objects.requireNonNull(finding.relation());
        return copy(
                finding,
                finding.id(),
                finding.rule(),
                finding.title(),
                new Finding.Relation(of.kind(), of.from(), of.to(), of.entity(), of.attribute(), "cancelled = <no>"),
                List.of(new Evidence.CausedBy(Cause.LAZY_COLLECTION)));
    }

    private static Finding unread(Report shop) {
        return copy(
                shop.findings().get(8),
                "f-unread",
                "unread-columns",
                "app_setting",
                null,
                List.of(
                        new Evidence.UnreadColumns(List.of("value"), List.of(1), 9),
                        new Evidence.Figure("rows-read", 60, "60 rows were read.")));
    }

    /** The first finding {@code n} times, under ids of its own. */
    static Report large(int n) {
        Report shop = shop();
        List<Finding> findings = IntStream.range(0, n)
                .mapToObj(i -> renamed(shop.findings().get(i % shop.findings().size()), i))
                .toList();
        return with(shop, findings, shop.totals(), List.of(), List.of());
    }

    /** The shop's report with every text of the JSON put through {@code change}. */
    static Report changed(UnaryOperator<String> change) {
        try {
            return ReportJson.read(change.apply(ReportJson.write(shop())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Two who ask the same, one of them in a lambda, and a remedy that quotes no code. */
    static Report askedTwice() {
        Report shop = shop();
        Finding any = shop.findings().get(0);
        Finding twice = new Finding(
                "f-asked-twice",
                "duplicate-query",
                any.severity(),
                any.confidence(),
                "customer",
                any.summary(),
                any.unit(),
                any.repeated(),
                null,
                null,
                new CallSite(List.of(new Frame("com.acme.Orders", "lambda$owner$0", "Orders.java", 40)), 0),
                List.of(new Evidence.Figure(Evidence.Figure.ASKERS, 2, "It is asked here, then there.")),
                List.of(new Remedy("ask-once", "Java", "Ask once and pass the result on", "", "", 1, "")),
                57,
                1,
                any.timeline());
        return with(shop, List.of(twice), shop.totals(), List.of(), List.of());
    }

    private static Report with(
            Report report, List<Finding> findings, Report.Totals totals, List<String> truncated, List<String> faults) {
        return new Report(
                report.schemaVersion(),
                report.toolVersion(),
                report.application(),
                report.generatedAt(),
                totals,
                report.units(),
                report.statements(),
                findings,
                new Report.Diagnostics(report.diagnostics().dataSources(), truncated, faults));
    }

    private static Finding renamed(Finding finding, int number) {
        return copy(
                finding,
                "f" + number,
                finding.rule(),
                finding.title() + " " + number,
                finding.relation(),
                finding.evidence());
    }

    private static Finding copy(
            Finding finding,
            String id,
            String rule,
            String title,
            Finding.@Nullable Relation relation,
            List<Evidence> evidence) {
        return new Finding(
                id,
                rule,
                finding.severity(),
                finding.confidence(),
                title,
                finding.summary(),
                finding.unit(),
                finding.repeated(),
                finding.source(),
                relation,
                finding.callSite(),
                evidence,
                finding.remedies(),
                finding.avoidableExecutions(),
                finding.runs(),
                finding.timeline());
    }
}
