package dev.fetchonce.capture;

import dev.fetchonce.model.Accepting;
import dev.fetchonce.model.ApplicationCode;
import dev.fetchonce.model.Thresholds;

/**
 * How to record and what to report.
 *
 * @param application which classes are the application's own
 * @param showValues whether literals in SQL texts may be shown; bound values never are
 * @param allStacks whether to take a call path at every execution; else at 1, 2, 4, 8 … of a fingerprint in a unit
 * @param thresholds from how many repeats on something is reported
 * @param accepting where it is written which findings are accepted
 */
public record Settings(
        ApplicationCode application,
        boolean showValues,
        boolean allStacks,
        Thresholds thresholds,
        Accepting accepting) {
    /** Values hidden, stacks sampled, thresholds 2, 3 and 5. */
    public static final Settings DEFAULT =
            new Settings(ApplicationCode.DEFAULT, false, false, Thresholds.DEFAULT, Accepting.DEFAULT);

    /** The same with a call path at every execution: what tests can afford. */
    public Settings withAllStacks() {
        return new Settings(application, showValues, true, thresholds, accepting);
    }

    /** The same with other places where accepted findings are written down. */
    public Settings withAccepting(Accepting other) {
        return new Settings(application, showValues, allStacks, thresholds, other);
    }
}
