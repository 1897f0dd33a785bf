package dev.fetchonce.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.report.ReportJson;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JVMs that run: killed, asked for their report, attached to. */
class RunningJvmIT {
    @TempDir
    Path folder = Path.of("");

    @Test
    void kill_term_writes_the_report() throws Exception {
        ChildJvm jvm = new ChildJvm(folder).observed("");
        Process process = jvm.start("example.Waiting");
        awaitLines(jvm, 1);

        process.destroy();

        assertThat(jvm.end(process).exitCode()).as("128 + SIGTERM").isEqualTo(143);
        assertThat(ReportJson.read(folder.resolve("fetchonce/fetchonce.json")).findings())
                .hasSize(1);
    }

    @Test
    void report_asks_a_running_jvm_for_its_report() throws Exception {
        ChildJvm jvm = new ChildJvm(folder).observed("");
        Process process = jvm.start("example.Waiting");
        try {
            awaitLines(jvm, 1);

            ChildJvm.Result result =
                    ChildJvm.commandLine(folder.resolve("tool"), "report", String.valueOf(process.pid()));

            assertThat(result.err()).isEmpty();
            assertThat(result.exitCode()).isZero();
            assertThat(result.out().strip())
                    .isEqualTo(folder.resolve("fetchonce/fetchonce.html").toString());
            assertThat(ReportJson.read(folder.resolve("fetchonce/fetchonce.json"))
                            .findings())
                    .hasSize(1);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void attach_observes_what_an_application_does_from_then_on() throws Exception {
        ChildJvm jvm = new ChildJvm(folder);
        Process process = jvm.start("example.Waiting");
        try {
            awaitLines(jvm, 1);

            ChildJvm.Result result = ChildJvm.commandLine(
                    folder.resolve("tool"), "attach", String.valueOf(process.pid()), "report=late");
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            awaitLines(jvm, 2);
            process.destroy();
            jvm.end(process);

            assertThat(result.out()).contains("observing; the report goes to " + folder.resolve("late"));
            assertThat(ReportJson.read(folder.resolve("late/fetchonce.json")).findings())
                    .hasSize(1);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void attach_learns_the_mapping_of_a_factory_that_was_there_before() throws Exception {
        ChildJvm jvm = new ChildJvm(folder);
        Process process = jvm.start("example.Library");
        try {
            awaitLines(jvm, 1);

            ChildJvm.commandLine(folder.resolve("tool"), "attach", String.valueOf(process.pid()), "report=late");
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            jvm.end(process);

            AgentIT.assertNamesTheBooks(ReportJson.read(folder.resolve("late/fetchonce.json")));
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void report_says_so_where_nobody_observes() throws Exception {
        ChildJvm jvm = new ChildJvm(folder);
        Process process = jvm.start("example.Waiting");
        try {
            awaitLines(jvm, 1);

            ChildJvm.Result result =
                    ChildJvm.commandLine(folder.resolve("tool"), "report", String.valueOf(process.pid()));

            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err()).contains("fetchonce does not observe that JVM");
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void a_process_that_is_none_is_an_error_that_helps() throws Exception {
        ChildJvm.Result result = ChildJvm.commandLine(folder, "report", "999999999");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("cannot reach JVM 999999999").doesNotContain("\tat ");
    }

    @Test
    void wrong_usage_is_told_what_is_right() throws Exception {
        ChildJvm.Result result = ChildJvm.commandLine(folder, "rapport");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("got 'rapport'").contains("report <pid>");
    }

    private static void awaitLines(ChildJvm jvm, int lines) throws Exception {
        long until = System.nanoTime() + 60_000_000_000L;
        while (jvm.output().lines().count() < lines) {
            assertThat(System.nanoTime()).as("a minute").isLessThan(until);
            Thread.sleep(20);
        }
    }
}
