package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.fixtures.DriverManagerBooks;
import com.acme.fixtures.NoBooks;
import com.acme.fixtures.TooMuch;
import com.acme.fixtures.Unconcerned;
import com.acme.fixtures.UnknownServer;
import com.acme.fixtures.WrappedBooks;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No budget is kept just because nobody looked. */
class UnobservedIT {
    @TempDir
    Path directory;

    @Test
    void fails_where_no_agent_can_be_attached_and_nothing_is_wrapped() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of(TestJvm.NO_ATTACH), DriverManagerBooks.class);

        assertThat(jvm.output()).contains("FAILED within()", "FAILED over()", "FAILED fixed()", """
                DriverManagerBooks.within: expected at most 4 queries, which cannot be checked: no query was seen. No\
                 agent observes this JVM: this JVM was started with -XX:+DisableAttachMechanism.
                And no connection came from a DataSource that Fetchonce.shared() observes.
                What to do, one of these:
                  - remove the reason above, so that the agent can be attached
                  - start the test JVM with -javaagent:fetchonce-agent.jar
                  - wrap the DataSource: Fetchonce.shared().observe(dataSource)
                  - put jdbc:fetchonce: in front of the JDBC URL
                """);
    }

    @Test
    void counts_what_was_wrapped_where_no_agent_can_be_attached() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of(TestJvm.NO_ATTACH), WrappedBooks.class);

        assertThat(jvm.output())
                .contains("SUCCESSFUL within()")
                .contains("WrappedBooks.over: expected at most 3 queries, but executed 4.")
                .contains("WrappedBooks.over_by_url: expected at most 3 queries, but executed 4.")
                .contains("loop: Library.titles (Library.java:" + LoopLine.of("com/acme/fixtures/Library.java") + ")");
    }

    @Test
    void fails_where_an_agent_has_not_seen_a_single_connection() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of(), NoBooks.class);

        assertThat(jvm.output()).contains("FAILED executes_nothing()", """
                NoBooks.executes_nothing: expected at most 3 queries, which cannot be checked: no query was seen. The\
                 Fetchonce agent is installed, but nothing in this JVM has asked a DataSource or DriverManager for a connection so far.
                """);
    }

    @Test
    void lets_a_test_without_queries_pass_where_others_were_seen() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of(), DriverManagerBooks.class, NoBooks.class);

        assertThat(jvm.output()).contains("SUCCESSFUL executes_nothing()");
    }

    @Test
    void fails_where_a_server_that_nobody_knows_may_have_answered_the_test() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of(), UnknownServer.class);

        assertThat(jvm.output())
                .contains(
                        "SUCCESSFUL asks_without_a_budget()",
                        "SUCCESSFUL asks_for_nothing()",
                        "SUCCESSFUL executes_one_itself()",
                        "FAILED asks_with_a_budget()")
                .contains(
                        "UnknownServer.asks_with_a_budget: expected at most 1 query, which cannot be checked: no query was"
                                + " seen. 3 queries ran meanwhile on other threads, and nothing told whose they are: a server that"
                                + " Fetchonce does not know may have answered the test.\n"
                                + "What to do: open a unit of work where it begins (docs/units.md)");
    }

    @Test
    void fails_where_it_is_switched_off() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of("-Dfetchonce.enabled=false"), DriverManagerBooks.class);

        assertThat(jvm.output())
                .contains(
                        "FAILED within()",
                        "DriverManagerBooks.within: queries cannot be counted: Fetchonce is switched off:"
                                + " fetchonce.enabled is false.");
        assertThat(jvm.report()).doesNotExist();
    }

    @Test
    void leaves_tests_without_budgets_alone_where_it_is_switched_off() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of("-Dfetchonce.enabled=false"), Unconcerned.class);

        assertThat(jvm.output()).contains("SUCCESSFUL has_no_budget()");
    }

    @Test
    void fails_all_tests_where_it_is_switched_off_but_findings_are_to_fail() throws Exception {
        TestJvm jvm = TestJvm.run(
                directory, List.of("-Dfetchonce.enabled=false", "-Dfetchonce.mode=fail"), Unconcerned.class);

        assertThat(jvm.output()).contains("FAILED has_no_budget()", "Fetchonce is switched off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", TestJvm.NO_ATTACH})
    void fails_all_tests_where_an_option_is_unknown(String flag) throws Exception {
        List<String> flags = flag.isEmpty() ? List.of() : List.of(flag);
        TestJvm jvm =
                TestJvm.run(directory, append(flags, "-Dfetchonce.max=3"), Unconcerned.class, DriverManagerBooks.class);

        assertThat(jvm.output())
                .contains(
                        "FAILED has_no_budget()",
                        "FAILED within()",
                        "Unconcerned.has_no_budget: queries cannot be counted: No option of Fetchonce is called as the"
                                + " system property fetchonce.max is.\nWhat to do: take it away, or write one of"
                                + " fetchonce.report, ");
    }

    @Test
    void fails_all_tests_where_the_agent_refuses_the_value_of_an_option() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of("-Dfetchonce.min=1"), Unconcerned.class, WrappedBooks.class);

        assertThat(jvm.output())
                .contains(
                        "FAILED has_no_budget()",
                        "FAILED within()",
                        "queries cannot be counted: The Fetchonce agent does not observe: option 'min' expects a number"
                                + " from 2 on");
    }

    @Test
    void fails_all_tests_where_the_mode_is_misspelled() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of("-Dfetchonce.mode=fial"), Unconcerned.class);

        assertThat(jvm.output())
                .contains(
                        "FAILED has_no_budget()",
                        "fetchonce.mode expects one of report, warn, fail, ratchet, but got 'fial'.");
    }

    @Test
    void fails_where_a_test_did_more_than_can_be_told_apart() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of(), TooMuch.class);

        assertThat(jvm.output())
                .contains(
                        "SUCCESSFUL all_are_counted()",
                        "FAILED fails_of_a_table()",
                        "TooMuch.fails_of_a_table: expected no queries of table book, which cannot be checked: 101 queries of 2,101"
                                + " were not told apart",
                        "FAILED fails_by_findings()",
                        "TooMuch.fails_by_findings: expected no N+1, which cannot be checked: The test did more than is"
                                + " kept of one unit of work");
    }

    private static List<String> append(List<String> flags, String another) {
        return Stream.concat(flags.stream(), Stream.of(another)).toList();
    }
}
