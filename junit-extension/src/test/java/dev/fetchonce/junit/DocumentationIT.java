package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.docs.OrdersTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documentation says what compiles, runs and is answered. */
class DocumentationIT {
    private static final Path SOURCE = Path.of("src/test/java/com/acme/docs/OrdersTest.java");

    @ParameterizedTest
    @ValueSource(strings = {"../docs/junit.md", "../README.md"})
    void shows_code_that_is_compiled_here(String page) throws IOException {
        String source = words(Files.readString(SOURCE));

        assertThat(blocks(page, "java"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(source).contains(words(block)));
    }

    @Test
    void shows_tests_that_end_as_it_says() {
        assertThat(Kit.failures(OrdersTest.class)).containsOnlyKeys("lists_orders_one_by_one()");
    }

    @Test
    void shows_the_failure_as_it_is() throws IOException {
        String failure = String.valueOf(
                Kit.failure(OrdersTest.class, "lists_orders_one_by_one").getMessage());

        assertThat(blocks("../docs/junit.md", ""))
                .contains(failure.replaceFirst(
                                "(?m)^Report: .*",
                                "Report: /home/you/shop/target/fetchonce/fetchonce.html#f-0123456789ab")
                        + "\n");
    }

    static List<String> blocks(String page, String language) throws IOException {
        return Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$")
                .matcher(Files.readString(Path.of(page)))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** Without what a formatter, or the brevity of a page, decides. */
    private static String words(String code) {
        return code.replace(" throws SQLException", "").replaceAll("\\s+", "");
    }
}
