package dev.fetchonce.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The place in the applications' sources that carries the comment {@code // loop: name}: found, not written down, so that
 * an edit above it breaks no test.
 *
 * @param line from 1
 */
record Marker(String className, int line) {
    private static final Path SOURCES = Path.of("src/main/java");

    static Marker loop(String name) {
        List<Marker> places = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).endsWith("// loop: " + name)) {
                        places.add(new Marker(className(file), i + 1));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (places.size() != 1) {
            throw new AssertionError("Expected one line marked `loop: " + name + "`, but found " + places);
        }
        return places.get(0);
    }

    private static String className(Path file) {
        String path = SOURCES.relativize(file).toString();
        return path.substring(0, path.length() - ".java".length())
                .replace('/', '.')
                .replace('\\', '.');
    }
}
