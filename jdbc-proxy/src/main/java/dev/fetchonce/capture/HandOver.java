package dev.fetchonce.capture;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * Work that a unit hands to another thread. Keeps neither the unit nor the submitter's call path, so that a task that is
 * never run holds nothing. Immutable.
 */
final class HandOver {
    private static final int STRAY = -1;

    private final WeakReference<OpenUnit> unit;
    private final OpenUnit.Name by;
    private final int path;
    private final boolean sampled;
    private final long nanos = System.nanoTime();

    /**
     * @param path which of the unit's hand-over paths led to it
     * @param sampled whether that path was taken for this one; else it is the last that was
     */
    HandOver(OpenUnit unit, OpenUnit.Name by, int path, boolean sampled) {
        this.unit = new WeakReference<>(unit);
        this.by = by;
        this.path = path;
        this.sampled = sampled;
    }

    /** Null where it has ended. */
    @Nullable
    OpenUnit unit() {
        OpenUnit open = unit.get();
        return open == null || open.isClosed() ? null : open;
    }

    /** What the unit is called: while it is open, a name that may change. */
    OpenUnit.Name by() {
        return by;
    }

    /** Work that nobody handed over: it is taken for a test's, because no other is running. */
    static HandOver stray(OpenUnit test) {
        return new HandOver(test, test.name(), STRAY, false);
    }

    boolean isStray() {
        return path == STRAY;
    }

    int path() {
        return path;
    }

    boolean isSampled() {
        return sampled;
    }

    /** When it was handed over, by {@link System#nanoTime()}. */
    long nanos() {
        return nanos;
    }

    boolean isBySameUnitAs(HandOver other) {
        return by == other.by;
    }
}
