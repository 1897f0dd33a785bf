package dev.fetchonce.model;

/**
 * One round trip to the database; a JDBC batch is one execution with a batch size.
 *
 * @param tick its position in the unit, from 1; a row read carries the tick of the last execution before it
 * @param binds a hash over all bound values and literals: equal for the same question
 * @param values a hash for each value of the normal form, in order; 0 is SQL NULL
 * @param timing when it ran
 * @param reading what was read of its rows
 * @param batchSize statements in a JDBC batch; 0 where it was none
 * @param tenant a hash of what its connection was switched to: equal for the same schema, catalog, role and settings
 * @param missed whether it was an UPDATE that found no row
 */
public record Execution(
        int tick,
        long binds,
        Values values,
        Timing timing,
        Reading reading,
        int batchSize,
        long tenant,
        boolean missed) {

    /**
     * @param startNanos its start, from the start of the unit
     * @param nanos how long the call took
     */
    public record Timing(long startNanos, long nanos) {}

    /**
     * @param rows the rows that were read from it, or 0
     * @param exhausted whether the application read past the last row
     * @param values whether the application read any value
     * @param fetchSize the fetch size the application asked for; 0 where it asked for none
     * @param maxRows the most rows the application asked for with {@code setMaxRows}; 0 where it asked for all
     */
    public record Reading(int rows, boolean exhausted, boolean values, int fetchSize, long maxRows) {
        /** Nothing was read. */
        public static final Reading NOTHING = new Reading(0, false, false, 0, 0);
    }

    /** The rows that were read from it. */
    public int rows() {
        return reading.rows();
    }

    /** Whether the application read past the last row. */
    public boolean exhausted() {
        return reading.exhausted();
    }

    /** Its start, from the start of the unit. */
    public long startNanos() {
        return timing.startNanos();
    }

    /** How long the call took. */
    public long nanos() {
        return timing.nanos();
    }
}
