package dev.fetchonce.capture;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which statements get a call path at every execution: all of them when asked for, else those whose sampled call paths
 * left open which executions came from where. At most 1,000 of these; thread-safe.
 */
final class Sampling {
    private static final int MOST = 1_000;

    private final boolean all;
    private final Set<Long> ambiguous;
    private final Sampling fixtures;

    Sampling(boolean all) {
        this(all, ConcurrentHashMap.newKeySet());
    }

    private Sampling(boolean all, Set<Long> ambiguous) {
        this.all = all;
        this.ambiguous = ambiguous;
        this.fixtures = all ? new Sampling(false, ambiguous) : this;
    }

    /** The same for what tests prepare, of which most is many rows made in one way: sampled, whatever was asked for. */
    Sampling ofFixtures() {
        return fixtures;
    }

    boolean always(long fingerprint) {
        return all || (!ambiguous.isEmpty() && ambiguous.contains(fingerprint));
    }

    void alwaysFrom(long fingerprint) {
        if (ambiguous.size() < MOST) {
            ambiguous.add(fingerprint);
        }
    }
}
