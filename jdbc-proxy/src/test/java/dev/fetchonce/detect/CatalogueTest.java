package dev.fetchonce.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No rule without its page, and no page without its rule. */
class CatalogueTest {
    @Test
    void each_rule_has_a_page_and_each_page_a_rule() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("../docs/rules"))) {
            List<String> documented = pages.map(
                            page -> page.getFileName().toString().replace(".md", ""))
                    .toList();
            assertThat(documented)
                    .containsExactlyInAnyOrderElementsOf(
                            Rules.all().stream().map(Detector::rule).toList());
        }
    }
}
