package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.fixtures.DriverManagerBooks;
import com.acme.fixtures.NoBooks;
import com.acme.fixtures.WrappedBooks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No budget is kept just because nobody looked. */
class UnobservedIT {
    @TempDir
    Path directory;

    @Test
    void fails_where_no_agent_can_be_attached_and_nothing_is_wrapped() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of(TestJvm.NO_ATTACH), DriverManagerBooks.class);

        assertThat(jvm.output()).contains("FAILED within()", "FAILED over()", "FAILED fixed()", """
                @MaxQueries(4) on DriverManagerBooks.within cannot be checked: no query was seen. No agent observes this\
                 JVM: this JVM was started with -XX:+DisableAttachMechanism.
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
                @MaxQueries(3) on NoBooks.executes_nothing cannot be checked: no query was seen. The Fetchonce agent is\
                 installed, but nothing in this JVM has asked a DataSource or DriverManager for a connection so far.
                """);
    }

    @Test
    void lets_a_test_without_queries_pass_where_others_were_seen() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of(), DriverManagerBooks.class, NoBooks.class);

        assertThat(jvm.output()).contains("SUCCESSFUL executes_nothing()");
    }

    @Test
    void fails_where_it_is_switched_off() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of("-Dfetchonce.enabled=false"), DriverManagerBooks.class);

        assertThat(jvm.output())
                .contains(
                        "FAILED within()",
                        "@MaxQueries cannot be checked. Fetchonce is switched off:" + " fetchonce.enabled is false.");
        assertThat(jvm.report()).doesNotExist();
    }
}
