package dev.fetchonce.junit;

import dev.fetchonce.report.Report;
import dev.fetchonce.report.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the tests of this JVM are observed, from the first to the report at the end. Thread-safe. */
final class Observation {
    /** One for each JVM, as there is one agent: before JUnit 5.13 its listener and extension have no place in common. */
    private static final Observation HERE = new Observation();

    private @Nullable Observer observer;
    private int sessions;
    private boolean unreported;

    private Observation() {}

    static Observation here() {
        return HERE;
    }

    /** How SQL is seen; chosen when asked first. */
    synchronized Observer observer() {
        if (observer == null) {
            observer = Observers.choose();
        }
        return observer;
    }

    /** Opens a unit of work on this thread, of which the report will tell. */
    Observer.Run begin(TestName test) {
        Observer.Run run = observer().begin(test);
        synchronized (this) {
            unreported = true;
        }
        return run;
    }

    synchronized void sessionOpened() {
        sessions++;
    }

    synchronized void sessionClosed() {
        sessions--;
        report();
    }

    /** Whether somebody will tell us when all tests have run. */
    synchronized boolean inSession() {
        return sessions > 0;
    }

    /** Writes the report and says where it is, in one line on stderr; nothing where no test was observed since. */
    synchronized void report() {
        Observer chosen = observer;
        if (chosen == null) {
            return;
        }
        try {
            Optional<Report> report = chosen.takeReport();
            if (unreported && report.isPresent()) {
                unreported = false;
                write(chosen.folder(), report.get());
            }
        } catch (IOException unwritable) {
            System.err.println("Fetchonce: cannot write the report: " + unwritable
                    + ". Give another folder with the system property fetchonce.report.");
        } catch (RuntimeException | LinkageError ours) {
            System.err.println("Fetchonce: cannot make the report: " + ours);
        }
    }

    private static void write(Path folder, Report report) throws IOException {
        ReportFiles.write(folder, report);
        System.err.println("Fetchonce: " + Verdict.of(report).sentence() + " Report: " + ReportFiles.page(folder));
    }
}
