package dev.fetchonce.capture;

import dev.fetchonce.model.Accepting;
import dev.fetchonce.model.ApplicationCode;
import dev.fetchonce.model.Thresholds;

/**
 * How to record and what to report.
 *
 * @param application which classes are the application's own
 * @param showValues whether literals in SQL texts may be shown; bound values never are
 * @param allStacks whether to take a call path at every execution; else, and in fixtures, at 1, 2, 4, 8 … of a
 *     fingerprint in a unit
 * @param thresholds from how many repeats on something is reported
 * @param accepting where it is written which findings are accepted
 * @param asksCatalog whether to ask the database, on connections of our own and after the unit has ended, which indexes
 *     and how many rows a table has: for tests, since it counts rows
 */
public record Settings(
        ApplicationCode application,
        boolean showValues,
        boolean allStacks,
        Thresholds thresholds,
        Accepting accepting,
        boolean asksCatalog) {
    /** Values hidden, stacks sampled, thresholds 2, 3 and 5, the catalogue left alone. */
    public static final Settings DEFAULT =
            new Settings(ApplicationCode.DEFAULT, false, false, Thresholds.DEFAULT, Accepting.DEFAULT);

    /** The catalogue is left alone. */
    public Settings(
            ApplicationCode application,
            boolean showValues,
            boolean allStacks,
            Thresholds thresholds,
            Accepting accepting) {
        this(application, showValues, allStacks, thresholds, accepting, false);
    }

    /** The same with a call path at every execution: what tests can afford. */
    public Settings withAllStacks() {
        return new Settings(application, showValues, true, thresholds, accepting, asksCatalog);
    }

    /** The same with other places where accepted findings are written down. */
    public Settings withAccepting(Accepting other) {
        return new Settings(application, showValues, allStacks, thresholds, other, asksCatalog);
    }

    /** The same, asking the database for indexes: what tests can afford. */
    public Settings withCatalog() {
        return new Settings(application, showValues, allStacks, thresholds, accepting, true);
    }
}
