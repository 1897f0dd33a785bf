package dev.fetchonce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.report.Problem;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The markup that reads without scripts, held against files; {@code -Dfetchonce.golden=update} writes them anew. */
class GoldenFragmentTest {
    @Test
    void a_finding_in_full() throws IOException {
        Report shop = Samples.shop();
        Problem problem = Problem.of(shop.findings(), shop.fixtures()).stream()
                .filter(each -> each.worst().title().equals("Product.category"))
                .findFirst()
                .orElseThrow();
        Html html = new Html();
        new StaticFinding(
                        problem,
                        units(shop),
                        shop.statements().stream()
                                .collect(Collectors.toMap(Report.StatementSummary::fingerprint, each -> each)))
                .writeTo(html);
        assertGolden("finding.html", html);
    }

    @Test
    void a_finding_in_the_list() throws IOException {
        Html html = new Html();
        Report shop = Samples.shop();
        Problem.of(shop.findings(), shop.fixtures()).forEach(problem -> StaticList.item(html, problem, units(shop)));
        assertGolden("list.html", html);
    }

    @Test
    void a_problem_of_several_units() throws IOException {
        Report suite = SuiteSample.report();
        Problem problem = Problem.of(suite.findings(), suite.fixtures()).stream()
                .filter(each -> each.worst().title().equals("Customer.user"))
                .findFirst()
                .orElseThrow();
        Html html = new Html();
        StaticList.item(html, problem, units(suite));
        units(suite).writeTo(html, problem);
        assertGolden("problem.html", html);
    }

    @Test
    void the_levels_of_a_chain() throws IOException {
        Html html = new Html();
        new StaticLevels(Samples.explained().findings().get(0)).writeTo(html);
        assertGolden("levels.html", html);
    }

    @Test
    void what_repeated_and_is_not_reported() throws IOException {
        Report report = Samples.explained();
        Html html = new Html();
        new StaticSilences(
                        report.silences(),
                        report.units().stream().collect(Collectors.toMap(Report.Unit::id, each -> each)),
                        report.statements().stream()
                                .collect(Collectors.toMap(Report.StatementSummary::fingerprint, each -> each)))
                .writeTo(html);
        assertGolden("silences.html", html);
    }

    @Test
    void the_rules_by_family() throws IOException {
        Html html = new Html();
        StaticRules.writeTo(html, Samples.explained());
        assertGolden("rules.html", html);
    }

    private static StaticUnits units(Report report) {
        return new StaticUnits(Verdict.of(report).units());
    }

    private static void assertGolden(String name, Html html) throws IOException {
        Path golden = Path.of("src", "test", "resources", "golden", name);
        if ("update".equals(System.getProperty("fetchonce.golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, html.toString());
        }
        assertThat(html.toString()).isEqualTo(Files.readString(golden));
    }
}
