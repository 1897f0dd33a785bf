package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.acme.requests.ConcurrentRequests;
import com.acme.requests.UnknownRequests;
import com.acme.requests.UnknownRequestsTogether;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that call a server in their own JVM over HTTP. */
class RequestsIT {
    private static final String PARALLEL = "-Djunit.jupiter.execution.parallel.";
    private static final List<String> EIGHT_THREADS = List.of(
            PARALLEL + "enabled=true", PARALLEL + "config.strategy=fixed", PARALLEL + "config.fixed.parallelism=8");
    private static final String AGENT = "-Dspring.main.banner-mode=off";

    @TempDir
    Path directory;

    @Test
    void are_of_the_test_that_sent_them_though_others_run_beside_it() throws Exception {
        TestJvm jvm = TestJvm.run(directory, EIGHT_THREADS, ConcurrentRequests.class);

        assertThat(jvm.output()).doesNotContain("FAILED");
        Report report = ReportJson.read(jvm.report().resolve("fetchonce.json"));
        // Each invocation has judged its own count; here none may be missing, and none be another's.
        int clients = 9;
        assertThat(report.units())
                .filteredOn(unit -> unit.kind() == UnitKind.TEST)
                .extracting(Report.Unit::name, Report.Unit::runs, Report.Unit::executions)
                .containsExactlyInAnyOrder(
                        tuple(
                                "ConcurrentRequests.count_what_they_sent",
                                20L * clients,
                                2L * clients * IntStream.rangeClosed(1, 20).sum()),
                        tuple("ConcurrentRequests.may_send_from_another_thread", 1L, 2L),
                        tuple("ConcurrentRequests.wait_for_what_comes_after_the_answer", 1L, 3L));
    }

    @ParameterizedTest
    @ValueSource(strings = {AGENT, TestJvm.NO_ATTACH})
    void are_of_the_only_test_that_runs_where_they_do_not_say_who_sent_them(String flag) throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of(flag), UnknownRequests.class);

        assertThat(jvm.output())
                .contains("SUCCESSFUL two()")
                .contains("UnknownRequests.fails_by_three: expected at most 2 queries, but executed 3.\n"
                        + "3 of all queries ran on other threads: taken for this test's, since no other test ran.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {AGENT, TestJvm.NO_ATTACH})
    void fail_what_may_have_sent_them_where_several_run(String flag) throws Exception {
        List<String> flags = new ArrayList<>(EIGHT_THREADS);
        flags.add(flag);

        TestJvm jvm = TestJvm.run(directory, flags, UnknownRequestsTogether.class);

        assertThat(jvm.output())
                .contains(
                        "FAILED fails_since_it_may_have_sent_it()",
                        "FAILED fails_since_it_may_have_sent_it_too()",
                        "UnknownRequestsTogether.fails_since_it_may_have_sent_it: expected at most 10 queries, which"
                                + " cannot be checked: 2 queries on other threads may belong to this test, or to another");
    }
}
