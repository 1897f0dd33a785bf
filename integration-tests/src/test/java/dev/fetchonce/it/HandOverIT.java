package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work that a unit hands to other threads belongs to it, in whichever way it is handed over. */
class HandOverIT {
    private static final int CUSTOMERS = 5;

    @TempDir
    private static Path folder;

    private static ReportFile report = Threads.NONE.report();

    @BeforeAll
    static void run() {
        report = Threads.watch(folder.resolve("ways"), "HandOver").report();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXECUTE",
                "SUBMIT",
                "INVOKE_ALL",
                "SCHEDULE",
                "FORK_JOIN_POOL",
                "FORK",
                "COMMON_POOL",
                "COMPLETABLE_FUTURE",
                "COMPLETABLE_FUTURE_ON_POOL",
                "PARALLEL_STREAM",
                "THREAD",
                "THREAD_OF_ITS_OWN_CLASS",
                "VIRTUAL_THREAD",
                "VIRTUAL_THREAD_PER_TASK",
                "STRUCTURED"
            })
    void belongs_to_its_unit_which_gives_the_proof_and_the_loop(String way) {
        JsonNode unit = report.job(way);
        assertThat(unit.path("executions").asInt()).isEqualTo(1 + CUSTOMERS);

        assertThat(report.findings(unit)).singleElement().satisfies(finding -> {
            assertThat(finding.path("rule").asText()).isEqualTo("n-plus-one");
            assertThat(finding.path("confidence").asText()).isEqualTo("proven");
            assertThat(finding.at("/repeated/executions").asInt()).isEqualTo(CUSTOMERS);
            assertLoop(finding, way.toLowerCase(Locale.ROOT));
        });
    }

    private static void assertLoop(JsonNode finding, String marker) {
        assertThat(ReportFile.loopFrame(finding).path("line").asInt())
                .isEqualTo(Marker.loop(marker).line());
    }

    @Test
    void nothing_else_has_executed_anything() {
        assertThat(report.json().path("units"))
                .hasSize(15)
                .allSatisfy(unit -> assertThat(unit.path("kind").asText()).isEqualTo("job"));
        assertThat(report.json().at("/diagnostics/faults")).isEmpty();
    }

    @Test
    void asynchronous_methods_of_spring_belong_to_the_unit_that_calls_them() {
        ReportFile async = Threads.watch(folder.resolve("async"), "AsyncMail").report();

        assertThat(async.job("async").path("executions").asInt()).isEqualTo(1 + CUSTOMERS);
        assertThat(async.findings()).singleElement().satisfies(finding -> assertLoop(finding, "async"));
    }

    @Test
    void timers_pools_and_what_comes_too_late_are_units_of_their_own() {
        ReportFile bounds =
                Threads.watch(folder.resolve("boundaries"), "Boundaries").report();

        assertThat(executions(bounds, "job", "periodic")).isEqualTo(1);
        assertThat(executions(bounds, "thread", "Boundaries.periodic")).isEqualTo(3);
        assertThat(executions(bounds, "job", "in time")).isEqualTo(1);
        assertThat(executions(bounds, "thread", "handed over by in time")).isEqualTo(2);
        assertThat(executions(bounds, "job", "starter")).isEqualTo(1);
        assertThat(executions(bounds, "job", "guest")).isEqualTo(2);
        assertThat(executions(bounds, "job", "parent")).isEqualTo(1);
        assertThat(executions(bounds, "thread", "handed over by parent")).isEqualTo(1);
        assertThat(bounds.json().path("units")).hasSize(8);
    }

    /** Of the only unit whose name has this part. */
    private static int executions(ReportFile report, String kind, String part) {
        return report.unit(kind, part).path("executions").asInt();
    }

    /** glowroot#564: {@code CallableWrapper cannot be cast to UCPTaskBase}. */
    @Test
    void a_pool_holds_and_runs_the_very_tasks_that_it_was_given() {
        Threads.Run run = Threads.watch(folder.resolve("untouched"), "Untouched");

        assertThat(run.out().lines()).hasSize(4).allMatch(line -> line.endsWith(": true"));
        assertThat(run.report().job("untouched").path("executions").asInt()).isEqualTo(1);
    }
}
