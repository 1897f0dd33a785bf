package dev.fetchonce.ui;

import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A report's two files in a folder, each replaced as a whole so that nobody reads half of one. Thread-safe. */
public final class ReportFiles {
    /** What the JSON is called. */
    public static final String JSON = "fetchonce.json";

    private static final String PAGE = "fetchonce.html";

    private ReportFiles() {}

    /** Where the page is in a folder of reports. */
    public static Path page(Path folder) {
        return folder.resolve(PAGE);
    }

    /** Writes both files, makes the folder where there is none, and gives the page's path. */
    public static Path write(Path folder, Report report) throws IOException {
        return write(folder, report, ReportJson.write(report));
    }

    /** @param json the same report */
    static synchronized Path write(Path folder, Report report, String json) throws IOException {
        replace(folder.resolve(JSON), json);
        replace(page(folder), HtmlReport.render(report));
        return page(folder);
    }

    /** Replaces a file as a whole, and makes its folder where there is none. */
    static void replace(Path target, String content) throws IOException {
        Path folder = Files.createDirectories(target.toAbsolutePath().getParent());
        // Not a file of createTempFile: that would leave a report which nobody else may read. Named by the time: the id
        // of
        // a process is 1 in every container, and asking for it starts more than writing a report does.
        Path written = folder.resolve("." + target.getFileName() + "." + System.nanoTime() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(written)) {
                out.write(content); // in parts: it may be a hundred megabytes
            }
            move(written, target);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
