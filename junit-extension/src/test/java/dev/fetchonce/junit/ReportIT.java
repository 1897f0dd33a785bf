package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.fixtures.DriverManagerBooks;
import com.acme.fixtures.Unconcerned;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportJson;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a JVM leaves when its tests have run. */
class ReportIT {
    private static final String AGENT = "-javaagent:" + System.getProperty("agent.jar");

    @TempDir
    Path directory;

    @Test
    void is_written_when_all_tests_have_run_and_told_in_one_line() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of(), DriverManagerBooks.class);

        Path page = jvm.report().resolve("fetchonce.html");
        assertThat(jvm.output().lines().filter(line -> line.startsWith("Fetchonce: ")))
                .singleElement()
                .asString()
                .startsWith("Fetchonce: 2 N+1 patterns cause 6 of ")
                .endsWith("Report: " + page);
        assertThat(page).content().contains("DriverManagerBooks.over");
        assertThat(tests(jvm.report()))
                .containsExactlyInAnyOrder(
                        "DriverManagerBooks.within", "DriverManagerBooks.over", "DriverManagerBooks.fixed");
    }

    @Test
    void is_where_the_failure_says() throws Exception {
        Path elsewhere = directory.resolve("elsewhere");

        TestJvm jvm = TestJvm.run(directory, List.of("-Dfetchonce.report=" + elsewhere), DriverManagerBooks.class);

        assertThat(jvm.output()).contains("\nReport: " + elsewhere.resolve("fetchonce.html") + "\n");
        assertThat(elsewhere.resolve("fetchonce.html")).exists();
        assertThat(jvm.report()).doesNotExist();
    }

    @Test
    void is_not_written_where_no_test_has_a_budget() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of(), Unconcerned.class);

        assertThat(jvm.output()).contains("SUCCESSFUL has_no_budget()").doesNotContain("Fetchonce: ");
        assertThat(jvm.report()).doesNotExist();
    }

    @Test
    void is_left_to_an_agent_from_the_command_line() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of(AGENT), DriverManagerBooks.class);

        assertThat(jvm.output())
                .contains("FAILED over()", "\nReport: " + jvm.report().resolve("fetchonce.html") + "\n")
                .doesNotContainPattern("Fetchonce: .* Report: ");
        assertThat(tests(jvm.report())).hasSize(3);
    }

    @Test
    void does_not_overwrite_that_of_a_jvm_that_runs_beside() throws Exception {
        Path folder = Files.createDirectories(directory.resolve("target/fetchonce"));
        try (FileChannel claim = FileChannel.open(
                        folder.resolve(".fetchonce.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock beside = claim.lock()) {
            assertThat(beside.isValid()).isTrue();

            TestJvm jvm = TestJvm.run(directory, List.of(), DriverManagerBooks.class);

            assertThat(jvm.output()).containsPattern("\nReport: .*/target/fetchonce/fork-\\d+/fetchonce.html\n");
        }
        assertThat(folder.resolve("fetchonce.html")).doesNotExist();
    }

    @Test
    void costs_a_jvm_nothing_that_only_looks_for_tests() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of("-D" + RunTests.DISCOVER_ONLY), DriverManagerBooks.class);

        assertThat(jvm.output()).isEqualTo("discovered 1 class\n");
    }

    private static List<String> tests(Path folder) throws Exception {
        return ReportJson.read(folder.resolve("fetchonce.json")).units().stream()
                .filter(unit -> unit.kind() == UnitKind.TEST)
                .map(Report.Unit::name)
                .toList();
    }
}
