package dev.fetchonce.junit;

import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.RunCounts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A way to see the SQL of this JVM. Implementations are thread-safe. */
interface Observer {
    /** Why nothing can be counted at all, and what to do; empty where something can. */
    Optional<String> refusal();

    /** The calling thread runs tests: what it executes between them belongs to none. */
    default void runsTests() {}

    /** Opens a unit of work on this thread; only where nothing is refused. */
    Run begin(UnitKind kind, TestName name);

    /** Why a test in which nothing was executed proves nothing, and what to do; empty where it does prove it. */
    Optional<String> blindness();

    /** The folder that the report of this module's tests goes to. */
    Path folder();

    /**
     * Leaves the report of everything up to now there, as this JVM's part.
     *
     * @return the verdict on the module, in a sentence; empty where nothing was executed, of which nothing is written
     */
    Optional<String> writeReport(ReportPlace place) throws IOException;

    /** A unit of work that was opened on a thread. */
    interface Run {
        /** What it has executed up to now, while it is open; all of it when it has ended. */
        RunCounts counts();

        /** Ends it, on the thread that began it. */
        void close();

        /** Ends it, and gives the report of it alone. */
        Report report();
    }
}
