package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the breakages names a test for each of them, and none that is not there. */
class BreakagesPageTest {
    private static final Path PAGE = Path.of("../docs/breakages.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|.*$");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:IT|Test))\\.(\\w+)`");
    private static final List<Path> TESTS = Stream.of("../jdbc-proxy", "../agent", ".", "frameworks")
            .map(module -> Path.of(module, "src/test/java"))
            .toList();

    @Test
    void each_breakage_has_its_test() throws IOException {
        Map<Integer, Boolean> tested = ROW.matcher(Files.readString(PAGE))
                .results()
                .collect(Collectors.toMap(
                        row -> Integer.valueOf(row.group(1)),
                        row -> TEST.matcher(row.group()).find()));

        assertThat(tested.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 22).boxed().toList());
        assertThat(tested)
                .allSatisfy((row, has) -> assertThat(has).as("row " + row).isTrue());
    }

    @Test
    void each_test_that_it_names_is_there() throws IOException {
        assertThat(TEST.matcher(Files.readString(PAGE)).results())
                .isNotEmpty()
                .allSatisfy(test -> assertThat(sources(test.group(1)))
                        .as(test.group())
                        .anyMatch(source -> source.contains(" void " + test.group(2) + "(")));
    }

    private static List<String> sources(String simpleName) {
        return TESTS.stream()
                .flatMap(BreakagesPageTest::files)
                .filter(file -> file.endsWith(simpleName + ".java"))
                .map(BreakagesPageTest::text)
                .toList();
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
