package dev.fetchonce.junit;

import dev.fetchonce.report.RunCounts;
import java.util.Optional;

/** Why figures of a run do not prove that a budget is kept. */
final class Doubts {
    private Doubts() {}

    /** Of any budget. */
    static Optional<String> ofAll(RunCounts counts) {
        long unclear = counts.strays().unclear();
        if (unclear > 0) {
            return Optional.of(
                    Counts.queries(unclear) + " on other threads may belong to this test, or to another that ran"
                            + " at the same time: nothing said who sent the request, or handed the work over.\nWhat to do: send"
                            + " requests with a client that docs/junit.md names, observe by the agent, or run this test alone"
                            + " (@Isolated, or @ResourceLock).");
        }
        return counts.lost().isEmpty()
                ? Optional.empty()
                : Optional.of("Fetchonce itself failed while it ran, so that something may be uncounted: "
                        + counts.lost().get(0)
                        + "\nWhat to do: report it, with that line and the versions of driver and pool.");
    }

    /** Of any, where the test itself executed nothing. */
    static Optional<String> ofNothing(RunCounts counts) {
        long elsewhere = counts.strays().elsewhere();
        return elsewhere == 0
                ? Optional.empty()
                : Optional.of(
                        Counts.queries(elsewhere) + " ran meanwhile on other threads, and nothing told whose they are:"
                                + " a server that Fetchonce does not know may have answered the test.\nWhat to do: open a unit of"
                                + " work where it begins (docs/units.md), test what answers by calling it, or take the budget off"
                                + " where they are no work of the test's.");
    }

    /** Of one that tells statements apart. */
    static Optional<String> ofStatements(RunCounts counts, Filter filter) {
        if (counts.untold() > 0) {
            return Optional.of(Counts.queries(counts.untold()) + " of " + Counts.count(counts.executions())
                    + " were not told apart, because the test executed more different statements than are kept of one"
                    + " unit.\nWhat to do: test less at once, or give a budget for all queries.");
        }
        if (!filter.dataSource().isEmpty() && counts.dataSources().stream().noneMatch(filter::isDataSource)) {
            return Optional.of("No DataSource was observed whose name contains \"" + filter.dataSource()
                    + "\"; observed were " + counts.dataSources()
                    + ".\nWhat to do: take a part of one of these names.");
        }
        return Optional.empty();
    }

    /** Of one that looks at findings, where there is none. */
    static Optional<String> ofFindings(RunCounts counts) {
        return counts.truncated()
                ? Optional.of("The test did more than is kept of one unit of work, so that findings may be missing."
                        + "\nWhat to do: test with less data, or in several tests.")
                : Optional.empty();
    }
}
