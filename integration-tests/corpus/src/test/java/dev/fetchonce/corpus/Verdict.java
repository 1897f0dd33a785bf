package dev.fetchonce.corpus;

/**
 * How one finding, expected or not, came out.
 *
 * @param what its rule, as the label or the finding says
 * @param proven whether the finding is proven, by the source statement and column that the label names
 * @param reason why it is missed, as the label says; empty for the others
 */
record Verdict(Case at, String what, Outcome outcome, boolean proven, String reason) {
    /** Whether what was expected was found. */
    enum Outcome {
        FOUND,
        MISSED,
        UNEXPECTED
    }
}
