package dev.fetchonce.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.corpus.Coverage.Cell;
import dev.fetchonce.corpus.Coverage.Group;
import dev.fetchonce.corpus.Coverage.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No row of the catalogue without a scenario under each framework, or the reason why it cannot be. */
class CoverageTest {
    private static final List<ScenarioFile> SCENARIOS = ScenarioFile.all();
    private static final Coverage COVERAGE = Coverage.read();
    private static final List<Cell> CELLS = COVERAGE.cells(SCENARIOS).toList();

    @Test
    void each_row_has_a_scenario_or_a_reason_under_each_framework() {
        assertThat(CELLS)
                .isNotEmpty()
                .filteredOn(each -> !each.isShown() && each.reason().isEmpty())
                .as("rows without scenario and without reason in " + Coverage.FILE)
                .isEmpty();
    }

    @Test
    void each_row_has_a_scenario_under_one_framework_at_least() {
        assertThat(COVERAGE.rows())
                .allSatisfy(row -> assertThat(CELLS)
                        .as(row.row())
                        .anyMatch(each -> each.row().equals(row) && each.isShown()));
    }

    @Test
    void what_must_run_on_servers_has_a_scenario_there_or_a_reason() {
        assertThat(COVERAGE.groups())
                .filteredOn(Group::onServers)
                .flatMap(Group::rows)
                .flatMap(row -> CELLS.stream()
                        .filter(each -> each.row().equals(row) && each.isShown())
                        .flatMap(CoverageTest::holes)
                        .toList())
                .as("rows that run on no such server, without reason in " + Coverage.FILE)
                .isEmpty();
    }

    private static Stream<String> holes(Cell cell) {
        return Stream.of(Database.POSTGRESQL, Database.MARIADB)
                .filter(database ->
                        !cell.runsOn(database) && cell.reason(database).isEmpty())
                .map(database -> cell + " on " + database);
    }

    @Test
    void no_reason_stands_where_there_is_a_scenario() {
        assertThat(CELLS)
                .filteredOn(each -> each.isShown() && each.row().absent().containsKey(each.framework()))
                .isEmpty();
        assertThat(CELLS)
                .filteredOn(cell -> Stream.of(Database.values())
                        .anyMatch(database ->
                                cell.runsOn(database) && !cell.reason(database).isEmpty()))
                .isEmpty();
    }

    @Test
    void each_rule_is_a_row() throws IOException {
        List<String> rules =
                COVERAGE.rows().map(row -> row.row().replaceAll("/.*", "")).toList();
        try (Stream<Path> pages = Files.list(Path.of("../../docs/rules"))) {
            assertThat(rules)
                    .containsAll(pages.map(page -> page.getFileName().toString().replace(".md", ""))
                            .toList());
        }
    }

    @Test
    void each_framework_is_a_column_and_labels_name_rows_that_are_there() {
        assertThat(COVERAGE.frameworks()).containsExactlyInAnyOrderElementsOf(Frameworks.ALL.keySet());
        assertThat(SCENARIOS)
                .allSatisfy(scenario -> assertThat(COVERAGE.rows().map(Row::row))
                        .as(scenario.name())
                        .containsAll(scenario.label().rows()));
    }

    @Test
    void names_of_rows_are_different() {
        assertThat(COVERAGE.rows().map(Row::row).collect(Collectors.toList())).doesNotHaveDuplicates();
    }
}
