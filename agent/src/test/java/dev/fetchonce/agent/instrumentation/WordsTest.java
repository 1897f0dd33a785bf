package dev.fetchonce.agent.instrumentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.fetchonce.agent.units.WaysIn;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = Words.of(Weaving.with(new WaysIn(List.of()).places()));

    @Test
    void finds_the_descriptors_of_what_is_woven() throws Exception {
        assertThat(words.in(Samples.bytes("org.h2.Driver"))).isTrue();
        assertThat(words.in(Samples.bytes("com.zaxxer.hikari.HikariDataSource")))
                .isTrue();
        assertThat(words.in(Samples.bytes("jakarta.servlet.http.HttpServlet"))).isTrue();
        assertThat(words.in(Samples.bytes("jakarta.servlet.Filter"))).isTrue();
    }

    @Test
    void finds_nothing_in_other_classes() throws Exception {
        assertThat(words.in(Samples.bytes("java.lang.String"))).isFalse();
        assertThat(words.in(Samples.bytes("org.h2.value.ValueUuid"))).isFalse();
        assertThat(words.in(Samples.bytes("java.util.concurrent.ConcurrentHashMap")))
                .isFalse();
    }

    @Test
    void finds_a_word_behind_constants_that_take_two_places() throws Exception {
        assertThat(new Words(List.of("behind the wide ones")).in(Samples.bytes(Wide.class.getName())))
                .isTrue();
    }

    @Test
    void finds_neither_a_part_of_a_word_nor_a_longer_one() throws Exception {
        byte[] file = Samples.bytes(Wide.class.getName());

        assertThat(new Words(List.of("behind the wide one")).in(file)).isFalse();
        assertThat(new Words(List.of("behind the wide ones!")).in(file)).isFalse();
    }

    @Test
    void bears_any_bytes() throws Exception {
        byte[] file = Samples.bytes("org.h2.Driver");
        for (int length = 0; length < file.length; length += 7) {
            byte[] prefix = Arrays.copyOf(file, length);
            assertThatCode(() -> words.in(prefix)).doesNotThrowAnyException();
        }
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            byte[] noise = file.clone();
            noise[8 + random.nextInt(noise.length - 8)] = (byte) random.nextInt();
            noise[8 + random.nextInt(200)] = (byte) random.nextInt();
            assertThatCode(() -> words.in(noise)).doesNotThrowAnyException();
        }
    }

    /** Has a long and a double before its text. */
    static final class Wide {
        static final long LONG = 0x1234_5678_9ABCL;
        static final double DOUBLE = 1.5;

        private Wide() {}

        static String text() {
            return LONG + DOUBLE + System.nanoTime() + "behind the wide ones".trim();
        }
    }
}
