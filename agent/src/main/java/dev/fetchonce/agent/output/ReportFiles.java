package dev.fetchonce.agent.output;

import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportJson;
import dev.fetchonce.ui.HtmlReport;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/** The report's folder: {@code fetchonce.json} and {@code fetchonce.html}, each replaced as a whole. Thread-safe. */
public final class ReportFiles {
    private static final String JSON = "fetchonce.json";

    private final Path folder;
    private final String application;

    /**
     * @param folder made when the first report is written
     * @param application a name for people; may be empty
     */
    public ReportFiles(Path folder, String application) {
        this.folder = folder;
        this.application = application;
    }

    /** Where reports go. */
    public Path folder() {
        return folder;
    }

    /** Writes both files and gives the page's path. */
    public synchronized Path write(Report report) throws IOException {
        Report named = report.application().isEmpty() ? report.named(application) : report;
        Files.createDirectories(folder);
        replace(JSON, ReportJson.write(named));
        return replace("fetchonce.html", HtmlReport.render(named));
    }

    /** Whether somebody, another JVM perhaps, wrote a report since then. */
    boolean wereWrittenSince(Instant then) {
        try {
            return Files.getLastModifiedTime(folder.resolve(JSON)).toInstant().isAfter(then);
        } catch (IOException absent) {
            return false;
        }
    }

    private Path replace(String name, String content) throws IOException {
        Path target = folder.resolve(name);
        Path written = folder.resolve(name + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.writeString(written, content);
            move(written, target);
        } finally {
            Files.deleteIfExists(written);
        }
        return target;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
