package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.fixtures.ParallelBooks;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportJson;
import java.nio.file.Path;
import java.util.List;
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
        assertThat(tests)
                .hasSize(1_000)
                .allSatisfy(test -> assertThat(test.executions()).isEqualTo(expected(test.name())));
    }

    private static long expected(String test) {
        String number = test.substring(test.lastIndexOf(' ') + 1);
        return test.contains("as_many_as_its_number_says") ? Long.parseLong(number) % 10 + 1 : 3;
    }
}
