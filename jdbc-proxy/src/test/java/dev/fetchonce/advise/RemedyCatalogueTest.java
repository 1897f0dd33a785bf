package dev.fetchonce.advise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No remedy without its page, and no page without its remedy. */
class RemedyCatalogueTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/fetchonce/advise");

    @Test
    void each_family_offers_a_remedy_that_has_a_page_and_each_page_belongs_to_one() throws IOException {
        List<String> documented;
        try (Stream<Path> pages = Files.list(Path.of("../docs/remedies"))) {
            documented = pages.map(page -> page.getFileName().toString().replace(".md", ""))
                    .toList();
        }
        for (Advisor family : Advisors.all()) {
            String source = Files.readString(SOURCES.resolve(family.getClass().getSimpleName() + ".java"));
            assertThat(documented)
                    .as("pages for %s", family.getClass().getSimpleName())
                    .anyMatch(id -> source.contains("\"" + id + "\""));
        }
        assertThat(documented).hasSameSizeAs(Advisors.all());
    }
}
