package dev.fetchonce.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where reports go when nobody says otherwise. */
public final class ReportFolder {
    private static final String NAME = "fetchonce";

    private ReportFolder() {}

    /**
     * {@code target/fetchonce}, {@code build/fetchonce} or {@code fetchonce} in {@code directory}: the first whose parent
     * exists.
     */
    public static Path in(Path directory) {
        for (String each : List.of("target", "build")) {
            Path built = directory.resolve(each);
            if (Files.isDirectory(built)) {
                return built.resolve(NAME);
            }
        }
        return directory.resolve(NAME);
    }
}
