package dev.fetchonce.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads {@code fetchonce.ignore}: an {@link IgnoreLine} a line, {@code #} begins a line of comment. */
final class IgnoreFile {
    static final String NAME = "fetchonce.ignore";

    private IgnoreFile() {}

    /** The lines that can be understood; the others, and what else fails, are told to {@code faults}. */
    static List<IgnoreLine> read(Path file, BiConsumer<String, Throwable> faults) {
        List<IgnoreLine> known = new ArrayList<>();
        int number = 0;
        for (String line : lines(file, faults)) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                try {
                    known.add(IgnoreLine.parse(line));
                } catch (IllegalArgumentException wrong) {
                    faults.accept(
                            file + ", line " + number + ", is not followed",
                            new DecisionException("" + wrong.getMessage()));
                }
            }
        }
        return known;
    }

    private static List<String> lines(Path file, BiConsumer<String, Throwable> faults) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            faults.accept(
                    file + " cannot be read, so nothing is ignored by it: is it a text file in UTF-8?", unreadable);
            return List.of();
        }
    }
}
