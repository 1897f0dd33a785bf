package dev.fetchonce.junit;

import java.util.Optional;

/**
 * What a test must keep: THE model that every annotation, and every step of {@link QueryAssert}, is translated to.
 * Immutable.
 */
interface Budget {
    /** What it is about: of the budgets that are about the same, those nearest to the test hold. */
    Object subject();

    /** What is expected, as it goes on after "expected": {@code at most 3 queries}. */
    String expected();

    /** Why; empty where nobody said. */
    String because();

    /** How it is broken; empty where it is kept. */
    Optional<Breach> check(TestRun run);

    /** Why it cannot be checked in this run, beyond what keeps every budget from that; empty where it can. */
    default Optional<String> doubt(TestRun run) {
        return Optional.empty();
    }
}
