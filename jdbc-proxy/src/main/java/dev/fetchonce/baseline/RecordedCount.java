package dev.fetchonce.baseline;

import java.util.Comparator;

/**
 * How bad something was in one test when the baseline was recorded: a finding or a budget, which may not get worse.
 *
 * @param test {@code com.acme.OrderTest#lists}
 * @param what a finding's rule, fingerprint and place, or what a budget expects ({@code at most 3 queries})
 * @param count how many executions or findings, in the run that had most
 */
public record RecordedCount(String test, String what, long count) {
    static final Comparator<RecordedCount> BY_TEST =
            Comparator.comparing(RecordedCount::test).thenComparing(RecordedCount::what);

    /** Checks what it is given. */
    public RecordedCount {
        if (test.isBlank() || what.isBlank() || count < 0) {
            throw new IllegalArgumentException("recorded: expected a test, what it is about and a count from 0 on, but"
                    + " found \"" + test + "\", \"" + what + "\" and " + count);
        }
    }

    /** Whether both are about the same in the same test. */
    public boolean sameSubject(RecordedCount other) {
        return BY_TEST.compare(this, other) == 0;
    }
}
