package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.acme.fixtures.ParallelBooks;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportJson;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that run in eight threads over one pool. */
class ParallelIT {
    private static final String PARALLEL = "-Djunit.jupiter.execution.parallel.";

    @TempDir
    Path directory;

    @Test
    void count_exactly_each_for_itself() throws Exception {
        TestJvm jvm = TestJvm.run(
                directory,
                List.of(
                        PARALLEL + "enabled=true",
                        PARALLEL + "config.strategy=fixed",
                        PARALLEL + "config.fixed.parallelism=8"),
                ParallelBooks.class);

        assertThat(jvm.output()).doesNotContain("FAILED");
        List<Report.Unit> tests = ReportJson.read(jvm.report().resolve("fetchonce.json")).units().stream()
                .filter(unit -> unit.kind() == UnitKind.TEST)
                .toList();
        // Each invocation has judged its own count; here none may be missing, and none be another's.
        assertThat(tests)
                .extracting(Report.Unit::name, Report.Unit::runs, Report.Unit::executions, Report.Unit::maxExecutions)
                .containsExactly(
                        tuple(
                                "ParallelBooks.as_many_as_its_number_says",
                                500L,
                                50L * IntStream.rangeClosed(1, 10).sum(),
                                10L),
                        tuple("ParallelBooks.three", 500L, 1_500L, 3L));
    }
}
