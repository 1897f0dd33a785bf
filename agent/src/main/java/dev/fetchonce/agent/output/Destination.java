package dev.fetchonce.agent.output;

import dev.fetchonce.report.Report;
import dev.fetchonce.ui.ReportFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where this JVM's report goes, and under which name. Thread-safe. */
public final class Destination {
    private final Path folder;
    private final String application;

    /**
     * @param folder made when the first report is written
     * @param application a name for people; may be empty
     */
    public Destination(Path folder, String application) {
        this.folder = folder;
        this.application = application;
    }

    /** Where reports go. */
    public Path folder() {
        return folder;
    }

    /** What will keep reports from being written, as far as it can be told without a trace; null where nothing does. */
    public @Nullable String obstacle() {
        Path nearest = folder.toAbsolutePath();
        while (nearest != null && !Files.exists(nearest)) {
            nearest = nearest.getParent();
        }
        if (nearest == null || (Files.isDirectory(nearest) && Files.isWritable(nearest))) {
            return null;
        }
        return nearest + (Files.isDirectory(nearest) ? " may not be written to" : " is no folder");
    }

    /** Writes both files and gives the page's path. */
    public Path write(Report report) throws IOException {
        Report named = report.application().isEmpty() ? report.named(application) : report;
        return ReportFiles.write(folder, named);
    }

    /** Whether somebody, another JVM perhaps, wrote a report since then. */
    boolean wereWrittenSince(Instant then) {
        try {
            return Files.getLastModifiedTime(folder.resolve(ReportFiles.JSON))
                    .toInstant()
                    .isAfter(then);
        } catch (IOException absent) {
            return false;
        }
    }
}
