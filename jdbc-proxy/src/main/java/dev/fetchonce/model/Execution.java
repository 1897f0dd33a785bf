package dev.fetchonce.model;

/**
 * One round trip to the database; a JDBC batch is one execution with a batch size.
 *
 * @param tick its position in the unit, from 1; a row read carries the tick of the last execution before it
 * @param binds a hash over all bound values and literals: equal for the same question
 * @param values a hash for each value of the normal form, in order; 0 is SQL NULL
 * @param rows the rows that were read from it, or 0
 * @param startNanos its start, from the start of the unit
 * @param nanos how long the call took
 * @param exhausted whether the application read past the last row
 */
public record Execution(
        int tick, long binds, Values values, int rows, long startNanos, long nanos, boolean exhausted) {}
