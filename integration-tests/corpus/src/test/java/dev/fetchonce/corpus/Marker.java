package dev.fetchonce.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The comments at the ends of lines by which labels name lines, so that an edit above them breaks nothing. */
final class Marker {
    static final Path SOURCES = Path.of("src/main/java");

    private Marker() {}

    /** The comment at the end of a frame's line; file and line where there is none. */
    static String of(JsonNode frame) {
        String className = frame.path("class").asText().replaceAll("\\$.*", "");
        int line = frame.path("line").asInt();
        Path source = SOURCES.resolve(className.replace('.', '/') + ".java");
        if (!Files.exists(source) || line < 1) {
            return className + ":" + line;
        }
        String text = lines(source).get(line - 1);
        int comment = text.lastIndexOf("// ");
        return comment < 0 ? className + ":" + line : text.substring(comment + 3);
    }

    /** How many lines of a source end with this comment. */
    static long count(Path source, String marker) {
        return lines(source).stream()
                .filter(line -> line.endsWith("// " + marker))
                .count();
    }

    static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
