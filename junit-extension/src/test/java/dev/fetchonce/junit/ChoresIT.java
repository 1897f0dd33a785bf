package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.fixtures.ChoresOfBooks;
import com.acme.fixtures.Unconcerned;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sequence calls, schema tools and checks of connections. */
class ChoresIT {
    @TempDir
    Path directory;

    @Test
    void are_counted_apart_and_told() {
        Kit.Run run = Kit.run(ChoresOfBooks.class);

        assertThat(run.failed()).containsExactly("fails_by_a_pattern()", "fails_by_an_id_in_its_insert()");
        assertThat(run.failure("fails_by_an_id_in_its_insert()"))
                .hasMessageContaining("expected at most 1 query, but executed 2.\n"
                        + "Not counted: 1 sequence call (fetchonce.count says what is).\n");
    }

    @Test
    void are_counted_where_an_option_says_so() throws Exception {
        TestJvm jvm =
                TestJvm.run(directory, List.of("-Dfetchonce.count=sequences, schema,checks"), ChoresOfBooks.class);

        assertThat(jvm.output())
                .contains("ChoresOfBooks.sequences: expected exactly 1 query, but executed 3.")
                .contains("ChoresOfBooks.schema: expected exactly 1 query, but executed 3.")
                .contains("ChoresOfBooks.checks: expected no queries, but executed 2.")
                .contains("SUCCESSFUL of_a_pattern()")
                .doesNotContain("Not counted");
    }

    @Test
    void fail_all_tests_where_the_option_is_misspelled() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of("-Dfetchonce.count=sequence"), Unconcerned.class);

        assertThat(jvm.output())
                .contains(
                        "FAILED has_no_budget()",
                        "fetchonce.count expects some of sequences, schema, checks, separated by commas, but got"
                                + " 'sequence'.");
    }
}
