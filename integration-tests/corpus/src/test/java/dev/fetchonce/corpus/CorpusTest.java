package dev.fetchonce.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every scenario, and then looks at the figures. {@code -Dcorpus.scenario=<part of a path>} runs some of them and
 * looks at no figures; {@code -Dcorpus.accuracy=update} renews docs/accuracy.md and docs/coverage.md. The pom runs it
 * with the frameworks' usual versions, and once more with those of Spring Boot 4.
 */
class CorpusTest {
    /** Of all rules; a miss that cannot be mended at once may lower it, no further than 0.95. */
    private static final double RECALL = 1;

    private static final double N_PLUS_ONE_RECALL = 1;

    private final Accuracy accuracy = new Accuracy();

    @TestFactory
    Stream<DynamicNode> corpus() {
        String wanted = System.getProperty("corpus.scenario", "");
        List<ScenarioFile> scenarios = ScenarioFile.all().stream()
                .filter(each -> each.name().contains(wanted) && !Case.of(each).isEmpty())
                .sorted(order())
                .toList();
        Stream<DynamicNode> each = scenarios.stream()
                .map(scenario -> dynamicContainer(
                        scenario.name(), Case.of(scenario).stream().map(this::test)));
        return wanted.isEmpty() ? Stream.concat(each, Stream.concat(figures(), pages(scenarios))) : each;
    }

    /** Each has an observation of its own, so that none knows what another taught. */
    Comparator<ScenarioFile> order() {
        return Comparator.comparing(ScenarioFile::name);
    }

    private DynamicTest test(Case at) {
        return dynamicTest(at.toString(), () -> {
            CaseResult result = CaseResult.of(at);
            if (at.database() == Database.H2) {
                accuracy.add(result.verdicts());
            }
            assertThat(result.complaints()).isEmpty();
        });
    }

    /** Dynamic tests run in their order: these come last. */
    private Stream<DynamicNode> figures() {
        return Stream.of(
                dynamicTest("n-plus-one keeps its precision and recall", () -> {
                    Accuracy.Figures figures = accuracy.of(each -> each.what().equals("n-plus-one"));
                    assertThat(figures.precision()).isEqualTo(1);
                    assertThat(figures.recall()).isGreaterThanOrEqualTo(N_PLUS_ONE_RECALL);
                }),
                dynamicTest(
                        "n-plus-one is proven by the right source in 95 of 100",
                        () -> assertThat(accuracy.of(each -> each.what().equals("n-plus-one"))
                                        .provenShare())
                                .isGreaterThanOrEqualTo(0.95)),
                dynamicTest("all rules together keep their precision and recall", () -> {
                    Accuracy.Figures figures = accuracy.of(each -> true);
                    assertThat(figures.precision()).isGreaterThanOrEqualTo(0.98);
                    assertThat(figures.recall()).isGreaterThanOrEqualTo(RECALL);
                }));
    }

    Stream<DynamicNode> pages(List<ScenarioFile> scenarios) {
        return Stream.of(
                dynamicTest(
                        "docs/accuracy.md tells the figures of this run",
                        () -> tells(AccuracyPage.FILE, AccuracyPage.of(accuracy, scenarios))),
                dynamicTest(
                        "docs/coverage.md tells what there is",
                        () -> tells(CoveragePage.FILE, CoveragePage.of(Coverage.read(), ScenarioFile.all()))));
    }

    private static void tells(Path file, String page) throws IOException {
        if (System.getProperty("corpus.accuracy", "").equals("update")) {
            Files.writeString(file, page);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as(file + "; renew it with -Dcorpus.accuracy=update and look at the difference")
                .isEqualTo(page);
    }
}
