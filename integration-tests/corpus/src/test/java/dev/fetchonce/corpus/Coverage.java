package dev.fetchonce.corpus;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the corpus must show: the rows of the catalogue, under each framework by a scenario or by the reason why there is
 * none. Read from coverage.json beside the scenarios.
 *
 * @param frameworks in the order of the page's columns
 */
record Coverage(List<String> frameworks, List<Group> groups) {
    static final Path FILE = ScenarioFile.ROOT.resolve("coverage.json");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Coverage read() {
        try {
            return JSON.readValue(FILE.toFile(), Coverage.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read: " + e.getMessage(), e);
        }
    }

    Stream<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream());
    }

    /** Each row under each framework, by row. */
    Stream<Cell> cells(List<ScenarioFile> scenarios) {
        return rows().flatMap(row -> frameworks.stream()
                .map(framework -> new Cell(
                        row,
                        framework,
                        scenarios.stream()
                                .filter(each -> shown(each, framework).anyMatch(row.row()::equals))
                                .toList())));
    }

    /** The rows that a scenario shows under a framework: of {@code n-plus-one} by the kind of the relation. */
    static Stream<String> shown(ScenarioFile scenario, String framework) {
        if (!scenario.label().frameworks().contains(framework)) {
            return Stream.of();
        }
        Stream<String> rules = scenario.label().expected(Framework.usual(framework)).stream()
                .map(each -> each.facts().containsKey("relation") && each.rule().equals("n-plus-one")
                        ? each.rule() + "/" + each.facts().get("relation")
                        : each.rule());
        return Stream.concat(rules, scenario.label().rows().stream());
    }

    /**
     * Rows that belong together.
     *
     * @param onServers whether each of them must run on the servers, too, under each framework
     */
    record Group(String title, boolean onServers, List<Row> rows) {}

    /**
     * A row of the catalogue.
     *
     * @param row its name: a rule's id, with the kind behind a slash where it has kinds
     * @param says what it is, in the catalogue's words
     * @param absent reasons, by framework, by {@code framework on database}, or by {@code *} for all that have no scenario
     */
    record Row(String row, String says, Map<String, String> absent) {
        /** For those who look at one framework: everybody has it, where one has it. */
        static final String ALL_OTHERS = "*";

        Row(String row, String says, @Nullable Map<String, String> absent) {
            this.row = Objects.requireNonNull(row, "row");
            this.says = Objects.requireNonNull(says, "says");
            this.absent = absent == null ? Map.of() : absent;
        }
    }

    /** A row under a framework. */
    record Cell(Row row, String framework, List<ScenarioFile> scenarios) {
        boolean isShown() {
            return !scenarios.isEmpty();
        }

        /** Why there is no scenario; empty where nothing says it. */
        String reason() {
            String own = row.absent().getOrDefault(framework, "");
            return own.isEmpty() ? row.absent().getOrDefault(Row.ALL_OTHERS, "") : own;
        }

        boolean runsOn(Database database) {
            return scenarios.stream().anyMatch(each -> each.label().databases().contains(database));
        }

        /** Why no scenario runs on a server; empty where nothing says it. */
        String reason(Database database) {
            return row.absent().getOrDefault(framework + " on " + database, "");
        }

        @Override
        public String toString() {
            return row.row() + " under " + framework;
        }
    }
}
