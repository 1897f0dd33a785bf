package dev.fetchonce.model;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where it is written which findings are accepted, besides annotations and comments.
 *
 * @param baseline the baseline; null for {@code fetchonce-baseline.json} in the working directory, if it is there
 * @param ignoreFile lines of what to ignore; null for {@code fetchonce.ignore} in the working directory, if it is there
 * @param ignore further such lines
 */
public record Accepting(@Nullable Path baseline, @Nullable Path ignoreFile, List<String> ignore) {
    /** The two files of the working directory. */
    public static final Accepting DEFAULT = new Accepting(null, null, List.of());
}
