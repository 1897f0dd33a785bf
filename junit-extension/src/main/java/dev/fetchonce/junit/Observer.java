package dev.fetchonce.junit;

import dev.fetchonce.report.Report;
import java.nio.file.Path;
import java.util.Optional;

/** A way to see the SQL of this JVM. Implementations are thread-safe. */
interface Observer {
    /**
     * Makes sure that something can be counted at all.
     *
     * @throws AssertionError with the reason and what to do, where nothing can
     */
    void check();

    /** Opens a unit of work on this thread. */
    Run begin(TestName test);

    /** Why a test in which nothing was executed proves nothing, and what to do; empty where it does prove it. */
    Optional<String> blindness();

    /** The folder that the report of all tests goes to. */
    Path folder();

    /** Everything up to now, to be written by the caller; empty where somebody else writes it. */
    Optional<Report> takeReport();

    /** A unit of work that is open on a thread. */
    interface Run {
        /** Ends it, on the thread that began it, and gives the report of it alone. */
        Report end();
    }
}
