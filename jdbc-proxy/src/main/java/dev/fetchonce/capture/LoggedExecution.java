package dev.fetchonce.capture;

import dev.fetchonce.model.Execution;
import dev.fetchonce.model.Values;

/** One execution, whose rows are still being read. Guarded by its unit. */
final class LoggedExecution {
    private final int tick;
    private final long binds;
    private final Values values;
    private final long startNanos;
    private final long nanos;
    int rows;
    boolean exhausted;

    LoggedExecution(int tick, long binds, Values values, long startNanos, long nanos) {
        this.tick = tick;
        this.binds = binds;
        this.values = values;
        this.startNanos = startNanos;
        this.nanos = nanos;
    }

    Execution snapshot() {
        return new Execution(tick, binds, values, rows, startNanos, nanos, exhausted);
    }
}
