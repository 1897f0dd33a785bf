package dev.fetchonce.agent.output;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** The shutdown hook: writes the report and prints the verdict; the exit code stays what it is. */
public final class ExitReport extends Thread {
    private final Fetchonce fetchonce;
    private final Destination destination;
    private final NothingObserved nothing;
    private final Instant started = Instant.now();

    /** To be given to {@link Runtime#addShutdownHook}. */
    public ExitReport(Fetchonce fetchonce, Destination destination, NothingObserved nothing) {
        super("fetchonce report");
        this.fetchonce = fetchonce;
        this.destination = destination;
        this.nothing = nothing;
        setContextClassLoader(null);
    }

    /** Somebody else writes the report: nothing is written or said at exit. */
    public void cancel() {
        try {
            Runtime.getRuntime().removeShutdownHook(this);
        } catch (IllegalStateException exiting) {
            // Too late: it is being written.
        }
    }

    @Override
    public void run() {
        try {
            write();
        } catch (IOException unwritable) {
            say("cannot write the report to " + destination.folder() + ": " + unwritable
                    + "; give another folder with report=…");
        } catch (Throwable fault) {
            Throwable cause = fault.getCause();
            say("cannot make the report: " + fault + (cause == null ? "" : ", by " + cause));
        }
    }

    private void write() throws IOException {
        Report report = fetchonce.report();
        if (fetchonce.recorder().connections() == 0) {
            say(nothing.line());
            if (destination.wereWrittenSince(started)) {
                say("another JVM has written its report to " + destination.folder()
                        + " meanwhile: it is left as it is");
                return;
            }
        } else {
            Verdict.of(report).lines().forEach(System.err::println);
        }
        Path page = destination.write(report);
        say("report: " + page);
    }

    private static void say(String line) {
        System.err.println("fetchonce: " + line);
    }
}
