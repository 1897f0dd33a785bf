package dev.fetchonce.junit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The line of a fixture that is marked as the loop. */
final class LoopLine {
    private LoopLine() {}

    static int of(String source) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/java", source));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith("// the loop")) {
                return i + 1;
            }
        }
        throw new IllegalStateException("no loop is marked in " + source);
    }
}
