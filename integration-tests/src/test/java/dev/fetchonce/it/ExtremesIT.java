package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no sane program does must neither fail nor eat the heap. */
class ExtremesIT {
    private static final int FEW = 10;
    private static final int MANY = 1_000_000;
    /** Seven malformed statements, the long one, and the one with the long list. */
    private static final int BEFORE = 7 + 1 + 1;

    private static final long MEGABYTE = 1 << 20;
    private static final Pattern HEAP = Pattern.compile("heap: (\\d+)");

    @TempDir
    private Path folder;

    @Test
    void malformed_huge_and_endless_statements_stay_within_a_small_heap() {
        Run bare = run("bare", FEW, List.of());
        Run few = run("few", FEW, List.of(agent("few")));
        Run many = run("many", MANY, List.of(agent("many")));

        assertThat(few.said()).isEqualTo(bare.said());
        assertThat(many.heap() - few.heap())
                .as("bytes that a million executions leave behind while their unit is open")
                .isLessThan(16 * MEGABYTE);
        assertThat(many.heap() - bare.heap()).as("bytes that the agent holds").isLessThan(32 * MEGABYTE);
        assertThatNothingWasMiscounted(ReportFile.in(folder.resolve("many/report")));
    }

    private static void assertThatNothingWasMiscounted(ReportFile report) {
        JsonNode unit = report.main();
        JsonNode diagnostics = report.json().path("diagnostics");

        assertThat(unit.path("maxExecutions").asLong()).isEqualTo(BEFORE + MANY);
        assertThat(unit.path("truncated").asBoolean()).isTrue();
        assertThat(diagnostics.path("truncated")).isNotEmpty();
        assertThat(diagnostics.path("faults")).isEmpty();
    }

    private String agent(String name) {
        return Agent.reportingTo(folder.resolve(name).resolve("report"));
    }

    private Run run(String name, int executions, List<String> agent) {
        List<String> options = new ArrayList<>(List.of("-Xmx64m", "-XX:+UseSerialGC"));
        options.addAll(agent);
        try (JavaProcess process =
                Plain.start(folder.resolve(name), Plain.EXTREMES, options, String.valueOf(executions))) {
            assertThat(process.exitCode()).as(process.err()).isZero();
            return new Run(process.out(), Long.parseLong(process.await(HEAP)));
        }
    }

    private record Run(String out, long heap) {
        String said() {
            return HEAP.matcher(out).replaceAll("");
        }
    }
}
