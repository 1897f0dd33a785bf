package dev.fetchonce.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberingTest {
    @Test
    void numbers_values_in_the_order_in_which_they_first_come() {
        Random random = new Random(7);
        Numbering numbering = new Numbering();
        Map<Long, Integer> expected = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            long value = (random.nextInt(20_000) - 10_000L) << random.nextInt(50);
            Integer known = expected.putIfAbsent(value, expected.size());
            int number = numbering.add(value);
            assertThat(number).isEqualTo(known == null ? expected.size() - 1 : known);
        }
        assertThat(numbering.size()).isEqualTo(expected.size());
        expected.forEach((value, number) -> {
            assertThat(numbering.of(value)).isEqualTo(number);
            assertThat(numbering.value(number)).isEqualTo(value);
        });
    }

    @Test
    void knows_no_number_of_a_value_that_never_came() {
        Numbering numbering = new Numbering();
        numbering.add(0);
        assertThat(numbering.of(0)).isZero();
        assertThat(numbering.of(1)).isEqualTo(-1);
    }
}
