package dev.fetchonce.capture;

import dev.fetchonce.model.Recording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The units nested in one: what those held that have ended, and which go on beside it, on other threads. Keeps at most
 * 1,000 of a test; what comes after the outer one has ended is not its own. Thread-safe.
 */
final class NestedUnits {
    /** Who has been answered may still be about to end: a request, when its answer is read. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final List<Recording> ended = new ArrayList<>();
    private final Set<OpenUnit> beside = new LinkedHashSet<>();
    private long executions;
    private boolean truncated;
    private boolean closed;

    /** One begins on another thread than the outer one's. */
    synchronized void beginBeside(OpenUnit unit) {
        if (!closed) {
            beside.add(unit);
        }
    }

    /** One has ended, or the outer one ends before it. */
    synchronized void add(OpenUnit unit, Recording recording) {
        if (closed) {
            return;
        }
        beside.remove(unit);
        executions += recording.executions();
        notifyAll();
    }

    /** Keeps what it held, and what was nested in it. */
    synchronized void keep(List<Recording> recordings) {
        for (Recording each : closed ? List.<Recording>of() : recordings) {
            if (ended.size() < Bounds.NESTED) {
                ended.add(each);
            } else {
                truncated = true;
            }
        }
    }

    synchronized void close() {
        closed = true;
        beside.clear();
    }

    /** Waits a second, at most, for those that go on beside it; gives those that still do. */
    synchronized List<OpenUnit> await() {
        long end = System.nanoTime() + PATIENCE_NANOS;
        try {
            for (long left = PATIENCE_NANOS; !beside.isEmpty() && left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return List.copyOf(beside);
    }

    synchronized long executions() {
        return executions;
    }

    synchronized List<Recording> ended() {
        return List.copyOf(ended);
    }

    synchronized boolean truncated() {
        return truncated;
    }
}
