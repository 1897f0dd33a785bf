package dev.fetchonce.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays what other detectors' tests judge, and compares. */
class ReplayedCasesTest {
    private static final Path PAGE = Path.of("../docs/replayed-cases.md");
    private static final String UPDATE = "corpus.accuracy";

    static List<ForeignCase> cases() {
        return ForeignCase.all().toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agrees_with_its_author_or_says_why_not(ForeignCase each) {
        if (each.agrees()) {
            assertThat(each.disagrees())
                    .as("%s: found is what its author says, so its reason to disagree must go", each)
                    .isEmpty();
        } else {
            assertThat(each.disagrees())
                    .as(
                            "%s: %s was asked about, its author says %s, but found was %s; give a reason in \"disagrees\"",
                            each, each.detectors(), each.label(), each.rules())
                    .isNotEmpty();
        }
    }

    @Test
    void cases_of_four_projects_are_replayed() {
        assertThat(cases())
                .extracting(ForeignCase::project)
                .hasSizeGreaterThan(50)
                .contains(
                        "getsentry/sentry", "robintra/perf-sentinel", "ahmed-bhs/doctrine-doctor", "Truta446/nplusone");
    }

    @Test
    void the_page_says_what_was_found() throws IOException {
        String page = page(cases());
        if ("update".equals(System.getProperty(UPDATE))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("written by this test with -D%s=update", UPDATE)
                .content()
                .isEqualTo(page);
    }

    private static String page(List<ForeignCase> all) {
        long agree = all.stream().filter(ForeignCase::agrees).count();
        StringBuilder page = new StringBuilder("""
                # Other detectors' cases

                What the tests of other detectors judge, replayed: their facts as [recordings](recording-format.md) in
                `jdbc-proxy/src/test/resources/replay`, and their labels. A case is compared in what its author asked about: `n+1`
                (which is `n-plus-one`, `query-in-loop` and what is asked for each row here), `duplicate`, or something else.

                Traces have no rows, mostly no values and no call paths. Proof comes before suspicion, so what repeats in them is
                never called `n-plus-one`: a look-up by key that comes five times or more in a unit of work is `query-in-loop`, with
                confidence `possible`, and where values were not told the evidence says so. What was not told is never taken to be
                the same, so no trace is called a duplicate for want of its values.

                Left out is what is no SQL (HTTP, Redis, MongoDB, files), what is about other dangers than repetition (injection), and
                what has the same facts as another case. Parameters are written `?`, as JDBC has them.

                This page is written by `ReplayedCasesTest` (`-Dcorpus.accuracy=update`).

                """);
        page.append("%d of %d cases agree.%n%n".formatted(agree, all.size()).replace("\r", ""));
        page.append("| project | cases | agree |\n|---|---|---|\n");
        Map<String, List<ForeignCase>> byProject =
                all.stream().collect(Collectors.groupingBy(ForeignCase::project, TreeMap::new, Collectors.toList()));
        byProject.forEach((project, cases) -> page.append("| %s | %d | %d |\n"
                .formatted(
                        project,
                        cases.size(),
                        cases.stream().filter(ForeignCase::agrees).count())));
        page.append("\n## Where we disagree\n\n| case | its label | found here | why |\n|---|---|---|---|\n");
        all.stream()
                .filter(each -> !each.agrees())
                .forEach(each -> page.append("| %s: %s | %s | %s | %s |\n"
                        .formatted(
                                each.project(),
                                each.name(),
                                words(each.label()),
                                words(each.rules()),
                                each.disagrees())));
        page.append("\n## Where we agree\n\n| case | its label | found here |\n|---|---|---|\n");
        all.stream()
                .filter(ForeignCase::agrees)
                .forEach(each -> page.append("| %s: %s | %s | %s |\n"
                        .formatted(each.project(), each.name(), words(each.label()), words(each.rules()))));
        return page.toString();
    }

    private static String words(Set<String> words) {
        return words.isEmpty() ? "nothing" : String.join(", ", words);
    }
}
