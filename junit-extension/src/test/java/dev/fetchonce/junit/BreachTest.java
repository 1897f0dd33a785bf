package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BreachTest {
    @Test
    void notes_what_has_changed_after_its_first_line() {
        Breach breach = new Breach("at most 1 query", "too many", 1L, 5, () -> "too many\n\n5 × select");

        assertThat(breach.noting("Since the baseline: 3 → 5 ($1)").message().get())
                .isEqualTo("too many\nSince the baseline: 3 → 5 ($1)\n\n5 × select");
    }
}
