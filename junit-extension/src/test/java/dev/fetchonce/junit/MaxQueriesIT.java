package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.fixtures.BooksByInheritance;
import com.acme.fixtures.BooksOfAClass;
import com.acme.fixtures.DriverManagerBooks;
import com.acme.fixtures.HandMadeDataSourceBooks;
import com.acme.fixtures.PooledDataSourceBooks;
import com.acme.fixtures.TroubledBooks;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.opentest4j.AssertionFailedError;

/** With the agent, which the extension has attached to this very JVM. */
class MaxQueriesIT {
    @BeforeAll
    static void the_agent_is_attached() {
        assertThat(Observation.here().observer()).isInstanceOf(AgentObserver.class);
    }

    @Test
    void counts_what_goes_through_driver_manager() {
        assertThat(Kit.failures(DriverManagerBooks.class)).containsOnlyKeys("over()");
    }

    @Test
    void counts_what_goes_through_a_hand_made_data_source() {
        Map<String, Throwable> failures = Kit.failures(HandMadeDataSourceBooks.class);

        assertThat(failures).containsOnlyKeys("over()");
        assertThat(failures.get("over()")).hasMessageContaining("expected at most 3 queries, but executed 4.");
    }

    @Test
    void counts_what_goes_through_a_pool_once() {
        Map<String, Throwable> failures = Kit.failures(PooledDataSourceBooks.class);

        assertThat(failures).containsOnlyKeys("over()");
        assertThat(failures.get("over()")).hasMessageContaining("expected at most 3 queries, but executed 4.");
    }

    @Test
    void counts_the_test_body_alone_whatever_the_kind_of_test() {
        assertThat(Kit.failures(BooksOfAClass.class))
                .containsOnlyKeys("two_are_over_where_a_meta_annotation_says_so()", "of 2", "two_are_over()");
    }

    @Test
    void holds_by_what_a_class_extends_and_implements_and_by_annotations_of_annotations() {
        assertThat(Kit.failures(BooksByInheritance.OfABase.class)).containsOnlyKeys("two_are_over_for_a_superclass()");
        assertThat(Kit.failures(BooksByInheritance.OfAnInterface.class))
                .containsOnlyKeys("two_are_over_for_an_interface()");
        assertThat(Kit.failures(BooksByInheritance.OfAnAnnotation.class))
                .containsOnlyKeys("two_are_over_for_an_annotation_of_an_annotation()");
    }

    @Test
    void fails_with_expected_and_actual_as_values() {
        Throwable failure = Kit.failures(DriverManagerBooks.class).get("over()");

        assertThat(failure).isInstanceOfSatisfying(AssertionFailedError.class, error -> {
            assertThat(error.getExpected().getValue()).isEqualTo(1L);
            assertThat(error.getActual().getValue()).isEqualTo(4L);
        });
    }

    @Test
    void says_what_ran_where_it_loops_and_what_to_do() throws Exception {
        Throwable failure = Kit.failures(DriverManagerBooks.class).get("over()");

        assertThat(failure).hasMessage("""
                DriverManagerBooks.over: expected at most 1 query, but executed 4.
                Because: the list is on the start page

                3 × select name from author where id = ?
                    n-plus-one book → author (proven): 3 distinct binds
                    loop: Library.titles (Library.java:%d)
                    source: 3 rows of book.author_id from: select title, author_id from book order by id
                1 × select title, author_id from book order by id

                First remedy for book → author (SQL): Join author; 4 queries → 1
                    select book.title, book.author_id, author.name
                    from book
                    left join author on author.id = book.author_id
                    order by book.id

                Accept it: @MaxQueries(value = 4, because = "…")
                Report: %s#%s""".formatted(
                        LoopLine.of("com/acme/fixtures/Library.java"),
                        Kit.page(),
                        Kit.run(DriverManagerBooks.class).anchor("over()")));
    }

    @Test
    void leaves_a_test_that_fails_by_itself_its_own_failure() {
        assertThat(Kit.failures(TroubledBooks.class).get("fails_by_itself()"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("its own failure")
                .hasNoSuppressedExceptions();
    }

    @Test
    void refuses_an_impossible_budget_before_anything_runs() {
        System.clearProperty(TroubledBooks.class.getName());

        assertThat(Kit.failure(TroubledBooks.class, "has_an_impossible_budget"))
                .isInstanceOf(ExtensionConfigurationException.class)
                .hasMessage("@MaxQueries on TroubledBooks.has_an_impossible_budget: expected a number from 0 on for one"
                        + " of value, select, insert, update, delete, rows.");
        assertThat(System.getProperty(TroubledBooks.class.getName()))
                .as("set-up ran")
                .isNull();
    }
}
