package dev.fetchonce.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where reports go when nobody says otherwise. */
public final class ReportFolder {
    private ReportFolder() {}

    /**
     * {@code target/fetchonce}, {@code build/fetchonce} or {@code fetchonce} in {@code directory}: the first whose parent
     * exists.
     */
    public static Path in(Path directory) {
        return List.of("target", "build").stream()
                .map(directory::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(directory)
                .resolve("fetchonce");
    }
}
