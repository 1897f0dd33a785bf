package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;

/** JPA: one call of the sequence for 50 ids. */
final class PooledSequence implements Advisor {
    private static final int ALLOCATION = 50;

    /** Calls of a sequence that is new: the first gives its start alone, each further one a block. */
    static long calls(long ids) {
        return ids <= 1 ? ids : 1 + (ids - 1 + ALLOCATION - 1) / ALLOCATION;
    }

    @Override
    public List<Remedy> remedies(Case found) {
        return List.of();
    }
}
