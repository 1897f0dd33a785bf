package dev.fetchonce.capture;

import dev.fetchonce.model.Execution;
import dev.fetchonce.model.Values;

/** One execution, whose rows are still being read. Guarded by its unit. */
final class LoggedExecution {
    private final int tick;
    private final long binds;
    private final Values values;
    private final Execution.Timing timing;
    private final int batchSize;
    private final long tenant;
    int rows;
    boolean exhausted;
    boolean read;
    int fetchSize;
    long maxRows;
    boolean missed;

    LoggedExecution(int tick, long binds, Values values, Execution.Timing timing, int batchSize, long tenant) {
        this.tick = tick;
        this.binds = binds;
        this.values = values;
        this.timing = timing;
        this.batchSize = batchSize;
        this.tenant = tenant;
    }

    Execution snapshot() {
        Execution.Reading reading = rows == 0 && !exhausted && !read && fetchSize == 0 && maxRows == 0
                ? Execution.Reading.NOTHING
                : new Execution.Reading(rows, exhausted, read, fetchSize, maxRows);
        return new Execution(tick, binds, values, timing, reading, batchSize, tenant, missed);
    }
}
