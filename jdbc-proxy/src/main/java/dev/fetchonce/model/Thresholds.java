package dev.fetchonce.model;

/**
 * From how many repeats on something is reported.
 *
 * @param proven when the values prove it; at least 2
 * @param likely when row counts or lazy-loading frames support it
 * @param possible when it is repetition alone
 */
public record Thresholds(int proven, int likely, int possible) {
    /** 2 when proven, 3 when likely, 5 when possible. */
    public static final Thresholds DEFAULT = new Thresholds(2, 3, 5);

    public Thresholds {
        if (proven < 2 || likely < 2 || possible < 2) {
            throw new IllegalArgumentException("a repeat needs two executions, but got " + proven + ", " + likely + ", "
                    + possible + ": give numbers from 2 on");
        }
    }

    /** The threshold for a confidence. */
    public int of(Confidence confidence) {
        return switch (confidence) {
            case PROVEN -> proven;
            case LIKELY -> likely;
            case POSSIBLE -> possible;
        };
    }
}
