package dev.fetchonce.junit;

import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportJson;
import dev.fetchonce.ui.HtmlReport;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a report's two files, each replaced as a whole so that nobody reads half of one. */
final class ReportFiles {
    private ReportFiles() {}

    /** Where the page is in a folder of reports. */
    static Path page(Path folder) {
        return folder.resolve("fetchonce.html");
    }

    static void write(Path folder, Report report) throws IOException {
        Files.createDirectories(folder);
        replace(folder, "fetchonce.json", ReportJson.write(report));
        replace(folder, "fetchonce.html", HtmlReport.render(report));
    }

    private static void replace(Path folder, String name, String content) throws IOException {
        // Not a file of createTempFile: that would leave a report which nobody else may read.
        Path written = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.writeString(written, content);
            move(written, folder.resolve(name));
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
