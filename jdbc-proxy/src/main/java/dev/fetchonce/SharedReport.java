package dev.fetchonce;

import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportFolder;
import dev.fetchonce.report.ReportJson;
import dev.fetchonce.report.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Writes what {@link Fetchonce#shared()} found when the JVM ends, for people who changed nothing but a URL: as
 * {@code fetchonce.json} into the folder that the system property {@code fetchonce.report} names, else into
 * {@code target/fetchonce}, {@code build/fetchonce} or {@code fetchonce}, the first whose parent exists; the verdict goes to
 * stderr. A report that something else in this JVM has written there is left as it is.
 */
final class SharedReport {
    private static final AtomicBoolean DUE = new AtomicBoolean();

    private SharedReport() {}

    /** Once is enough; thread-safe. */
    static void writeAtExit() {
        if (DUE.compareAndSet(false, true)) {
            Instant since = Instant.now();
            try {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> write(since), "fetchonce report"));
            } catch (IllegalStateException endingAlready) {
                // Nobody will look at a report of the last moments.
            }
        }
    }

    private static void write(Instant since) {
        Path file = folder().resolve("fetchonce.json");
        try {
            if (Files.exists(file)
                    && Files.getLastModifiedTime(file).toInstant().isAfter(since)) {
                return;
            }
            Report report = Fetchonce.shared().report();
            Files.createDirectories(folder());
            Path part = file.resolveSibling(
                    "fetchonce.json." + ProcessHandle.current().pid() + ".part");
            Files.writeString(part, ReportJson.write(report));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            Verdict.of(report).lines().forEach(System.err::println);
            System.err.println("fetchonce: report: " + file + " (for the page: java -jar fetchonce-report.jar html "
                    + folder() + " -o fetchonce.html)");
        } catch (IOException unwritable) {
            System.err.println("fetchonce: cannot write the report to " + file + ": " + unwritable
                    + "; give another folder with -Dfetchonce.report=…");
        } catch (Throwable fault) {
            System.err.println("fetchonce: cannot make the report: " + fault);
        }
    }

    private static Path folder() {
        String given = System.getProperty("fetchonce.report", "");
        Path here = Path.of("").toAbsolutePath();
        return given.isEmpty() ? ReportFolder.in(here) : here.resolve(given);
    }
}
