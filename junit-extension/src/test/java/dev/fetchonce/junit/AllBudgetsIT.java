package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.fixtures.AllKindsOfBudgets;
import com.acme.fixtures.Blocks;
import com.acme.fixtures.GrowingBooks;
import com.acme.fixtures.LifeCycles;
import com.acme.fixtures.NPlusOneBooks;
import com.acme.fixtures.packaged.PackagedBooks;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of budget, kept and broken. Of the fixtures, those tests fail, and those alone, whose names say so. */
class AllBudgetsIT {
    @ParameterizedTest
    @ValueSource(
            classes = {AllKindsOfBudgets.class, NPlusOneBooks.class, LifeCycles.class, PackagedBooks.class, Blocks.class
            })
    void hold(Class<?> fixture) {
        Kit.Run run = Kit.run(fixture);

        assertThat(run.failed())
                .isNotEmpty()
                .allSatisfy(test -> assertThat(test).startsWith("fails_"));
        assertThat(run.passed())
                .isNotEmpty()
                .noneSatisfy(test -> assertThat(test).startsWith("fails_"));
    }

    @Test
    void hold_at_several_sizes() {
        assertThat(Kit.failedMethods(GrowingBooks.class)).containsExactlyInAnyOrderElementsOf(methodsThatFail());
    }

    private static List<String> methodsThatFail() {
        return Arrays.stream(GrowingBooks.class.getDeclaredMethods())
                .map(Method::getName)
                .filter(name -> name.startsWith("fails_"))
                .toList();
    }

    @Test
    void say_what_was_expected_and_what_happened() {
        Map<String, String> headlines = Kit.run(AllKindsOfBudgets.class).headlines();

        assertThat(headlines)
                .containsEntry("fails_by_selects", "expected at most 3 selects, but executed 4.")
                .containsEntry("fails_by_rows", "expected at most 5 rows, but read 6.")
                .containsEntry("fails_by_inserts", "expected no inserts, but executed 1.")
                .containsEntry("fails_by_a_table", "expected at most 2 queries of table author, but executed 3.")
                .containsEntry("fails_by_a_pattern", "expected no queries like %from author where%, but executed 3.")
                .containsEntry("fails_by_a_data_source", "expected at most 3 queries to library, but executed 4.")
                .containsEntry("fails_by_too_few", "expected exactly 5 queries, but executed 4.")
                .containsEntry("fails_by_too_many", "expected exactly 3 selects, but executed 4.")
                .containsEntry("fails_by_any", "expected no queries, but executed 1.")
                .containsEntry("fails_by_single_writes", "expected writes in JDBC batches, but executed 4 one by one.")
                .containsEntry(
                        "fails_where_nothing_is_written", "expected writes in JDBC batches, but nothing was written.");
        assertThat(headlines.get("fails_where_there_is_no_such_data_source"))
                .startsWith(
                        "expected at most 100 queries to no such one, which cannot be checked: No DataSource was observed"
                                + " whose name contains \"no such one\"; observed were [");
    }

    @Test
    void say_what_else_is_broken() {
        assertThat(Kit.run(NPlusOneBooks.class).failure("fails_two_ways()"))
                .hasMessageContaining("NPlusOneBooks.fails_two_ways: expected at most 3 queries, but executed 4.")
                .hasMessageEndingWith("\nAlso: expected no N+1, but found 1.");
    }

    @Test
    void are_checked_before_anything_runs() {
        Kit.Run run = Kit.run(NPlusOneBooks.class);

        assertThat(run.failure("fails_by_an_unknown_rule()"))
                .isInstanceOf(ExtensionConfigurationException.class)
                .hasMessage(
                        "@AllowFinding(rule = \"n-plus-two\") on NPlusOneBooks.fails_by_an_unknown_rule: expected the"
                                + " id of a rule, such as n-plus-one.");
        assertThat(run.failure("fails_by_a_wrong_date()"))
                .hasMessage(
                        "@AllowFinding(until = \"tomorrow\") on NPlusOneBooks.fails_by_a_wrong_date: expected a date"
                                + " such as 2027-01-31.");
    }

    @Test
    void say_which_statements_grew_and_how_much() throws Exception {
        Kit.Run run = Kit.run(GrowingBooks.class, "fails_one_by_one_though_one_row_hides_it");

        assertThat(run.passed()).containsExactlyInAnyOrder("warm-up with 1 row", "with 1 row");
        assertThat(run.failure("with 20 rows")).hasMessage("""
                GrowingBooks.fails_one_by_one_though_one_row_hides_it with 20 rows: expected as many queries with 1, 20\
                 rows, but executed 2, 21: 1 more for each row.

                1 → 20 × select name from author where id = ?
                    n-plus-one book → author (proven): 20 distinct binds
                    loop: Library.titles (Library.java:%d)
                    source: 20 rows of book.author_id from: select title, author_id from book order by id

                First remedy for book → author (SQL): Join author; 21 queries → 1
                    select book.title, book.author_id, author.name
                    from book
                    left join author on author.id = book.author_id
                    order by book.id

                Accept it: @QueryGrowth(rows = {1, 20}, linear = 1)
                Report: %s#%s""".formatted(
                        LoopLine.of("com/acme/fixtures/Library.java"), Kit.page(), run.anchor("with 20 rows")));
    }

    @Test
    void leave_a_block_that_fails_by_itself_its_own_failure() {
        assertThat(Kit.run(Blocks.class).failure("fails_by_itself()"))
                .isInstanceOf(IOException.class)
                .hasMessage("of the block");
    }

    @Test
    void say_of_a_block_where_it_is() {
        assertThat(Kit.run(Blocks.class).failure("fails_by_a_figure()"))
                .hasMessageStartingWith(
                        "Blocks.fails_by_a_figure (block): expected at most 3 queries, but executed 4.\n"
                                + "Because: it is cached\n");
    }
}
