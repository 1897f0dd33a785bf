package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.fixtures.DriverManagerBooks;
import com.acme.fixtures.LifeCycles;
import com.acme.fixtures.PlainBooks;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
                .startsWith("Fetchonce: 1 N+1 pattern in 2 tests causes 6 of ")
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

        assertThat(jvm.output()).contains("\nReport: " + elsewhere.resolve("fetchonce.html#"));
        String finding = jvm.output().replaceFirst("(?s).*\\.html#(\\S+).*", "$1");
        assertThat(elsewhere.resolve("fetchonce.html")).content().containsOnlyOnce(" id=\"" + finding + "\"");
        assertThat(jvm.report()).doesNotExist();
    }

    @Test
    void tells_of_tests_without_any_annotation_too() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of(), PlainBooks.class);

        assertThat(jvm.output()).contains("SUCCESSFUL lists()", "Fetchonce: 1 N+1 pattern causes 3 of ");
        assertThat(tests(jvm.report())).containsExactly("PlainBooks.lists");
    }

    @Test
    void shows_set_up_and_teardown_apart() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of(), LifeCycles.class);

        assertThat(executions(jvm.report(), "LifeCycles.once")).isEqualTo(1);
        assertThat(executions(jvm.report(), "LifeCycles (before each)")).isEqualTo(6 * 3);
        assertThat(executions(jvm.report(), "LifeCycles (after each)")).isEqualTo(6 * 2);
        assertThat(executions(jvm.report(), "LifeCycles (before all)")).isEqualTo(5);
        assertThat(executions(jvm.report(), "LifeCycles (after all)")).isEqualTo(1);
    }

    @Test
    void of_an_agent_from_the_command_line_is_the_same() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of(AGENT), DriverManagerBooks.class);

        assertThat(jvm.output())
                .contains("FAILED over()", "\nReport: " + jvm.report().resolve("fetchonce.html#"))
                .containsPattern("Fetchonce: .* Report: ");
        assertThat(tests(jvm.report())).hasSize(3);
    }

    @Test
    void goes_where_an_agent_from_the_command_line_is_told() throws Exception {
        Path elsewhere = directory.resolve("elsewhere");

        TestJvm.run(directory, List.of(AGENT + "=report=" + elsewhere), DriverManagerBooks.class);

        assertThat(tests(elsewhere)).hasSize(3);
    }

    @Test
    void is_one_of_jvms_that_run_beside_each_other() throws Exception {
        Files.createDirectories(directory.resolve("target"));
        Path one = Files.createDirectory(directory.resolve("one"));
        Path other = Files.createDirectory(directory.resolve("other"));
        List<String> there = List.of("-Dfetchonce.report=" + directory.resolve("target/fetchonce"));
        Process first = TestJvm.start(one, there, DriverManagerBooks.class);
        Process second = TestJvm.start(other, there, PlainBooks.class);

        assertThat(first.waitFor(120, TimeUnit.SECONDS) && second.waitFor(120, TimeUnit.SECONDS))
                .isTrue();

        assertThat(tests(directory.resolve("target/fetchonce"))).hasSize(4);
    }

    @Test
    void forgets_what_ran_again() throws Exception {
        TestJvm.run(directory, List.of(), PlainBooks.class);

        TestJvm jvm = TestJvm.run(directory, List.of(), PlainBooks.class);

        assertThat(executions(jvm.report(), "PlainBooks.lists")).isEqualTo(4);
    }

    @Test
    void of_a_build_is_at_its_top_too() throws Exception {
        Path module = Files.createDirectories(directory.resolve("services/shop"));
        Files.writeString(directory.resolve("pom.xml"), "<project/>");
        Files.writeString(module.resolve("pom.xml"), "<project/>");

        TestJvm jvm = TestJvm.run(module, List.of(), PlainBooks.class);

        assertThat(tests(jvm.report())).containsExactly("PlainBooks.lists");
        assertThat(tests(directory.resolve("target/fetchonce"))).containsExactly("PlainBooks.lists");
    }

    @Test
    void survives_a_jvm_that_only_looks_for_tests() throws Exception {
        TestJvm.run(directory, List.of(), PlainBooks.class);

        TestJvm jvm = TestJvm.run(directory, List.of("-D" + RunTests.DISCOVER_ONLY), DriverManagerBooks.class);

        assertThat(tests(jvm.report())).containsExactly("PlainBooks.lists");
    }

    @Test
    void costs_a_jvm_nothing_that_only_looks_for_tests() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of("-D" + RunTests.DISCOVER_ONLY), DriverManagerBooks.class);

        assertThat(jvm.output()).isEqualTo("discovered 1 class\n");
    }

    private static long executions(Path folder, String unit) throws Exception {
        return ReportJson.read(folder.resolve("fetchonce.json")).units().stream()
                .filter(each -> each.name().equals(unit))
                .mapToLong(Report.Unit::executions)
                .sum();
    }

    private static List<String> tests(Path folder) throws Exception {
        return ReportJson.read(folder.resolve("fetchonce.json")).units().stream()
                .filter(unit -> unit.kind() == UnitKind.TEST)
                .map(Report.Unit::name)
                .toList();
    }
}
