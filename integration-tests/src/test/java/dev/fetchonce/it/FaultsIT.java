package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A fault in whatever of ours the application comes by reaches no application, and is named: in the report, or on the
 * console where it is the report that fails. The faults are put into our own classes by another agent. Not here: the
 * hook that answers a cast, and its weaver; the cast then fails, for there is nothing else to cast.
 *
 * <p>Seen to fail before {@code Fetchonce.analyse} caught what an analysis throws (no report was written), and before
 * {@code Connections.note} caught what a note throws (the application's cast failed).
 */
class FaultsIT {
    @TempDir
    private static Path jars;

    private static String bare = "";

    @TempDir
    private Path folder;

    @BeforeAll
    static void withoutUs() {
        bare = new Program("Faultless", jars.resolve("bare")).run();
        assertThat(bare).contains("rows 5", "the application's own exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agent/observe/AgentHooks.connected",
                "capture/Recorder.noteUnseen",
                "agent/observe/AgentHooks.began",
                "proxy/Delegates.make",
                "capture/Recorder.enter",
                "capture/Recorder.exit",
                "capture/Recorder.executed",
                "capture/Recorder.committed",
                "capture/UnitRowSink.value",
                "capture/OpenUnit.sample",
                "capture/StackMark.frames",
                "capture/Units.close",
                "sql/StatementText.<init>",
                "sql/ValueHash.ofLong",
                "detect/Analyzer.analyze",
                "agent/instrumentation/Weaver.weave"
            })
    void a_fault_of_ours_reaches_no_application_and_is_named_by_the_report(String method) {
        Program program = faulty(method);

        assertThat(program.run()).isEqualTo(bare);
        assertThat(program.faults()).anyMatch(each -> each.contains("injected into dev/fetchonce/" + method));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fetchonce.report",
                "report/ReportJson.write",
                "ui/HtmlReport.render",
                "agent/start/Observation.begin"
            })
    void a_fault_of_what_writes_the_report_is_one_line_on_the_console(String method) {
        Program program = faulty(method);

        try (JavaProcess process = program.start()) {
            assertThat(process.exitCode()).isZero();
            assertThat(process.out()).isEqualTo(bare);
            assertThat(process.err().lines().filter(each -> each.contains("injected into dev/fetchonce/" + method)))
                    .hasSize(1);
        }
    }

    private Program faulty(String method) {
        return new Program("Faultless", folder)
                .with("-javaagent:" + Jars.ofAgent("com.acme.breakages.FaultyMethods", jars) + "=dev/fetchonce/"
                        + method)
                .watched();
    }
}
