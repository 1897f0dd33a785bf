package dev.fetchonce.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConjunctionTest {
    @Test
    void takes_a_condition_apart_at_its_outermost_ands() {
        assertThat(Conjunction.of("a = ?1 and b between ?2 and ?3 and c = ?4"))
                .containsExactly("a = ?1", "b between ?2 and ?3", "c = ?4");
    }

    @Test
    void looks_into_the_brackets_that_eclipselink_puts_around_everything() {
        assertThat(Conjunction.of("(((A = ?1) AND (B = ?2)) AND (C = D))"))
                .containsExactly("A = ?1", "B = ?2", "C = D");
    }

    @Test
    void leaves_an_or_whole_with_its_brackets() {
        assertThat(Conjunction.of("(a = ?1 or b = ?2)")).containsExactly("(a = ?1 or b = ?2)");
        assertThat(Conjunction.of("(a = ?1 or b = ?2) and c = ?3")).containsExactly("(a = ?1 or b = ?2)", "c = ?3");
    }

    @Test
    void does_not_take_two_pairs_of_brackets_for_one() {
        assertThat(Conjunction.of("(a = ?1) and (b = ')')")).containsExactly("a = ?1", "b = ')'");
    }
}
