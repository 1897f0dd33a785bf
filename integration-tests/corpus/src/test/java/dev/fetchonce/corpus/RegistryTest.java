package dev.fetchonce.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No rule without its scenarios, no scenario without its label, and no label that asks for nothing. */
class RegistryTest {
    private static final List<ScenarioFile> SCENARIOS = ScenarioFile.all();
    private static final Predicate<String> SCENARIO =
            Pattern.compile("\\bimplements (Scenario|Silent)<").asPredicate();

    @Test
    void each_rule_has_a_folder_with_a_scenario_in_which_it_is_expected() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("../../docs/rules"))) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat(SCENARIOS)
                            .as("a scenario of " + rule)
                            .anyMatch(each -> each.folder().equals(rule.replace("-", "")) && expects(each, rule)));
        }
    }

    private static boolean expects(ScenarioFile scenario, String rule) {
        return scenario.label().expected().stream()
                .anyMatch(each -> each.path("rule").asText().equals(rule));
    }

    @Test
    void each_label_has_its_scenario() {
        assertThat(SCENARIOS)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.create()).isNotNull());
    }

    @Test
    void each_scenario_has_its_label() throws IOException {
        try (Stream<Path> files = Files.walk(ScenarioFile.ROOT)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .filteredOn(file -> Marker.lines(file).stream().anyMatch(SCENARIO))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Path.of(file.toString().replace(".java", ".json")))
                            .exists());
        }
    }

    @Test
    void silence_is_expected_of_what_is_silent_and_of_nothing_else() {
        assertThat(SCENARIOS)
                .allSatisfy(each -> assertThat(each.label().expected().isEmpty())
                        .as(each.name())
                        .isEqualTo(each.isSilent()));
    }

    @Test
    void each_marker_that_a_label_names_stands_once_in_its_scenario() {
        assertThat(SCENARIOS)
                .allSatisfy(scenario -> assertThat(scenario.label().frameworks())
                        .flatMap(framework -> scenario.label().expected(Framework.usual(framework)))
                        .filteredOn(each -> each.facts().containsKey("loop"))
                        .allSatisfy(each -> assertThat(Marker.count(
                                        scenario.source(), each.facts().getOrDefault("loop", "")))
                                .as(scenario.name())
                                .isEqualTo(1)));
    }

    @Test
    void labels_of_n_plus_one_say_how_sure_it_is_and_where_its_values_came_from() {
        assertThat(SCENARIOS)
                .allSatisfy(scenario -> assertThat(scenario.label().expected())
                        .filteredOn(each -> each.path("rule").asText().equals("n-plus-one"))
                        .allSatisfy(each -> assertThat(each.fieldNames())
                                .toIterable()
                                .as(scenario.name())
                                .contains("confidence", "source", "from", "to", "repeats", "after")));
    }

    @Test
    void labels_name_frameworks_that_are_there() {
        assertThat(SCENARIOS)
                .allSatisfy(each -> assertThat(Frameworks.ALL.keySet())
                        .containsAll(each.label().frameworks()));
    }
}
