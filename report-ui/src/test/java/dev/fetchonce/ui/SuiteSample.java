package dev.fetchonce.ui;

import dev.fetchonce.model.CallSite;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The report of a suite in which each test is a unit of work: three problems in 57 tests, one more in one of them, and
 * one statement that repeats in two methods.
 */
final class SuiteSample {
    private final Report shop = Samples.shop();
    private final List<Finding> findings = new ArrayList<>();

    private SuiteSample() {}

    static Report report() {
        SuiteSample suite = new SuiteSample();
        suite.add("Order.customer", "list", 0, 50);
        suite.add("Product.tags", "list", 20, 57);
        suite.add("Customer.user", "find", 0, 10);
        suite.add("OrderItem.product", "items", 3, 4);
        suite.add("Product.category", "list", 5, 6);
        suite.add("Product.category", "search", 6, 7);
        return suite.with(57);
    }

    /** Four problems in so many tests. */
    static Report large(int tests) {
        SuiteSample suite = new SuiteSample();
        suite.add("Order.customer", "list", 0, tests);
        suite.add("Product.tags", "list", 0, tests);
        suite.add("Customer.user", "find", 0, tests);
        suite.add("OrderItem.product", "items", 0, tests);
        return suite.with(tests);
    }

    /** The id of the finding of that title in that test; the larger the number of a test, the worse it is. */
    static String id(String title, int test) {
        return "f-" + title.replace('.', '-') + "-" + test;
    }

    private void add(String title, String method, int from, int to) {
        Finding model = shop.findings().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
        IntStream.range(from, to).forEach(test -> findings.add(inTest(model, method, test)));
    }

    private static Finding inTest(Finding model, String method, int test) {
        long repeats = 5L + test;
        Finding.Repeated repeated = model.repeated();
        return new Finding(
                        id(model.title(), test),
                        model.rule(),
                        model.severity(),
                        model.confidence(),
                        model.title(),
                        model.summary(),
                        unit(test),
                        new Finding.Repeated(repeated.fingerprint(), repeats, repeats, repeats * 900_000),
                        model.source(),
                        model.relation(),
                        callSite(model, method, test),
                        model.evidence(),
                        model.remedies(),
                        repeats,
                        1,
                        model.timeline())
                .told(model.cause(), model.levels());
    }

    private static CallSite callSite(Finding model, String method, int test) {
        Frame loop = model.callSite().frames().get(model.callSite().loopFrame());
        return new CallSite(
                List.of(
                        new Frame("com.acme.ShopTest", name(test), "ShopTest.java", 20 + test),
                        new Frame("com.acme.ShopService", method, loop.file(), loop.line())),
                1);
    }

    private static String unit(int test) {
        return "test-" + test;
    }

    private static String name(int test) {
        return "orders_of_customer_" + test;
    }

    private Report with(int tests) {
        List<Finding> ranked = findings.stream()
                .sorted(Comparator.comparingLong(Finding::avoidableExecutions)
                        .reversed()
                        .thenComparing(Finding::id))
                .toList();
        long avoidable = ranked.stream().mapToLong(Finding::avoidableExecutions).sum();
        return new Report(
                shop.schemaVersion(),
                shop.toolVersion(),
                shop.application(),
                shop.generatedAt(),
                new Report.Totals(tests, avoidable + 400, avoidable, ranked.size(), avoidable),
                IntStream.range(0, tests).mapToObj(test -> unit(test, ranked)).toList(),
                shop.statements(),
                ranked,
                shop.diagnostics());
    }

    private static Report.Unit unit(int test, List<Finding> all) {
        List<Finding> its =
                all.stream().filter(each -> each.unit().equals(unit(test))).toList();
        long executions = its.stream().mapToLong(Finding::executionsNow).sum();
        return new Report.Unit(
                unit(test),
                UnitKind.TEST,
                "ShopTest." + name(test),
                1,
                executions,
                executions,
                its.stream().map(Finding::id).toList(),
                false);
    }
}
