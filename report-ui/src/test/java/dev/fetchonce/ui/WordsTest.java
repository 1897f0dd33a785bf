package dev.fetchonce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.CallSite;
import dev.fetchonce.model.Frame;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "0,             0 µs",
        "740_400,       740 µs",
        "2_400_000,     2.4 ms",
        "27_000_000,    27 ms",
        "44_840_000,    44.8 ms",
        "333_400_000,   333 ms",
        "1_240_000_000, 1.24 s",
        "100e9,         100 s",
    })
    void writes_a_duration_with_the_unit_that_fits(String nanos, String words) {
        assertThat(Words.duration((long) Double.parseDouble(nanos.replace("_", ""))))
                .isEqualTo(words);
    }

    @Test
    void names_a_place_by_its_line_its_file_or_its_method() {
        assertThat(Words.place(new Frame("a.B", "c", "B.java", 3))).isEqualTo("B.java:3");
        assertThat(Words.place(new Frame("a.B", "c", "B.java", -1))).isEqualTo("B.java");
        assertThat(Words.place(new Frame("a.B", "c", null, -1))).isEqualTo("B.c");
    }

    @Test
    void takes_the_innermost_frame_where_no_loop_is_known() {
        Frame outer = new Frame("a.B", "c", "B.java", 3);
        Frame inner = new Frame("a.D", "e", "D.java", 4);
        assertThat(Words.mainFrame(new CallSite(List.of(outer, inner), -1))).isEqualTo(inner);
        assertThat(Words.mainFrame(new CallSite(List.of(outer, inner), 0))).isEqualTo(outer);
        assertThat(Words.mainFrame(CallSite.UNKNOWN)).isNull();
    }
}
