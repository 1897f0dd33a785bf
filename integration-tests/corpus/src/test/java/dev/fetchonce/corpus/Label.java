package dev.fetchonce.corpus;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fetchonce.capture.Settings;
import dev.fetchonce.model.UnitKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a scenario: the JSON beside it.
 *
 * @param says what happens, in a few words
 * @param frameworks on which it runs
 * @param databases on which it runs; H2 unless given
 * @param properties how the framework is configured; none unless given
 * @param unit the kind of unit of work; a job unless given
 * @param ddlSeen whether the application defines its tables itself, so that keys are known
 * @param catalogAsked whether the database may be asked for its indexes; the agent never does
 * @param rows of {@link Coverage} that it shows besides those of the rules that it expects
 * @param observedBy {@code agent} where the library cannot see what happens, {@code library} where an agent would have to
 *     know which of several factories in its JVM is meant; empty for all others
 * @param expected the findings, see {@link Expected}
 * @param fixedExpected the findings that the twin keeps; none unless given
 */
record Label(
        String says,
        List<String> frameworks,
        List<Database> databases,
        Map<String, String> properties,
        UnitKind unit,
        boolean ddlSeen,
        boolean catalogAsked,
        List<String> rows,
        String observedBy,
        List<ObjectNode> expected,
        List<ObjectNode> fixedExpected) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    Label(
            String says,
            List<String> frameworks,
            @Nullable List<Database> databases,
            @Nullable Map<String, String> properties,
            @Nullable UnitKind unit,
            boolean ddlSeen,
            boolean catalogAsked,
            @Nullable List<String> rows,
            @Nullable String observedBy,
            @Nullable List<ObjectNode> expected,
            @Nullable List<ObjectNode> fixedExpected) {
        this.says = Objects.requireNonNull(says, "says");
        this.frameworks = Objects.requireNonNull(frameworks, "frameworks");
        this.databases = databases == null ? List.of(Database.H2) : databases;
        this.properties = properties == null ? Map.of() : properties;
        this.unit = unit == null ? UnitKind.JOB : unit;
        this.ddlSeen = ddlSeen;
        this.catalogAsked = catalogAsked;
        this.rows = rows == null ? List.of() : rows;
        this.observedBy = observedBy == null ? "" : observedBy;
        this.expected = expected == null ? List.of() : expected;
        this.fixedExpected = fixedExpected == null ? List.of() : fixedExpected;
    }

    static Label read(Path file) {
        try {
            return JSON.readValue(file.toFile(), Label.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The label " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Whether whoever observes in this run can see what happens. */
    boolean isForThisRun() {
        String other = Observation.BY_AGENT ? "library" : "agent";
        return !observedBy.equals(other) && !(Observation.BY_AGENT && catalogAsked);
    }

    /** How to record: as by default, but for the catalogue. */
    Settings settings() {
        return catalogAsked ? Settings.DEFAULT.withCatalog() : Settings.DEFAULT;
    }

    /** The findings expected under one framework. */
    List<Expected> expected(Framework framework) {
        return under(framework, expected);
    }

    /** The findings that the twin keeps under one framework. */
    List<Expected> fixedExpected(Framework framework) {
        return under(framework, fixedExpected);
    }

    /** Those that name no frameworks, or this one. */
    private static List<Expected> under(Framework framework, List<ObjectNode> findings) {
        return findings.stream()
                .filter(each -> !each.has(Expected.ONLY) || framework.isIn(each.path(Expected.ONLY)))
                .map(each -> Expected.of(each, framework))
                .toList();
    }
}
