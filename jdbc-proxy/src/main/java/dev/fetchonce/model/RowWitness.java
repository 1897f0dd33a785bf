package dev.fetchonce.model;

import java.util.Arrays;

/**
 * Which values the application read from one column of the result sets of one fingerprint, in the order of reading: the
 * proof that a bind value came from a row. A column that was read, but never as a value that may be a key (a NULL, a
 * double, a stream), is witnessed without values.
 */
public final class RowWitness {
    private final String column;
    private final long[] hashes;
    private final int[] ticks;
    private final boolean numeric;
    private final boolean fractional;

    /**
     * Takes the arrays over: the caller must not change them afterwards.
     *
     * @param column the label it was read by, or {@code #n} for the n-th column (from 1) read by its index
     * @param hashes canonical value hashes
     * @param ticks for each value the tick of the last execution before it was read
     * @param numeric whether the application read it as a number each time
     */
    public RowWitness(String column, long[] hashes, int[] ticks, boolean numeric) {
        this(column, hashes, ticks, numeric, false);
    }

    /**
     * The same.
     *
     * @param fractional whether the application read it as a {@code double}, by which no row is looked up
     */
    public RowWitness(String column, long[] hashes, int[] ticks, boolean numeric, boolean fractional) {
        if (hashes.length != ticks.length) {
            throw new IllegalArgumentException(hashes.length + " values, but " + ticks.length + " ticks");
        }
        this.column = column;
        this.hashes = hashes;
        this.ticks = ticks;
        this.numeric = numeric;
        this.fractional = fractional;
    }

    public String column() {
        return column;
    }

    /** Whether the application read it as a number each time. */
    public boolean numeric() {
        return numeric;
    }

    /** Whether the application read it as a {@code double}: its values are no keys. */
    public boolean fractional() {
        return fractional;
    }

    public int size() {
        return hashes.length;
    }

    public long hash(int index) {
        return hashes[index];
    }

    public int tick(int index) {
        return ticks[index];
    }

    @Override
    public String toString() {
        return column + Arrays.toString(hashes);
    }
}
