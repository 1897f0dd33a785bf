package dev.fetchonce.capture;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Counts a unit's executions of which nobody said whose they are. Thread-safe. */
final class Strays {
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong unclear = new AtomicLong();
    private final AtomicLong elsewhere = new AtomicLong();
    private volatile List<Strays> maybeOf = List.of();
    private volatile boolean stray;

    /** From now on the unit's executions may be those of any of these. */
    void maybeOf(List<OpenUnit> candidates) {
        maybeOf = candidates.stream().map(OpenUnit::strays).toList();
    }

    /** The unit is taken for a part of the test around it, because no other is running. */
    void isStray() {
        stray = true;
    }

    /** @param byStray on a thread whose work nobody handed over */
    void executed(boolean byStray) {
        maybeOf.forEach(Strays::isUnclear);
        if (stray || byStray) {
            taken.incrementAndGet();
        }
    }

    /** Somebody executed what may be this unit's, or another's. */
    void isUnclear() {
        unclear.incrementAndGet();
    }

    /** Somebody executed, while the unit was open, what nobody is known to have asked for. */
    void isElsewhere() {
        elsewhere.incrementAndGet();
    }

    /** Executions, while the unit was open, that nobody is known to have asked for. */
    long elsewhere() {
        return elsewhere.get();
    }

    /** Executions that were taken for the unit's own because no other test was running. */
    long taken() {
        return taken.get();
    }

    /** Executions that are not in the unit, and may be its own. */
    long unclear() {
        return unclear.get();
    }

    /** Adds those of a nested unit. */
    void add(Strays nested) {
        taken.addAndGet(nested.taken());
        unclear.addAndGet(nested.unclear());
        elsewhere.addAndGet(nested.elsewhere());
    }
}
