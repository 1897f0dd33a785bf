package dev.fetchonce.capture;

import dev.fetchonce.model.RowWitness;
import java.util.Arrays;

/** The values read from one column, growing. Guarded by its unit. */
final class WitnessedColumn {
    private long[] hashes = new long[8];
    private int[] ticks = new int[8];
    private int size;
    private boolean numeric = true;
    private boolean fractional;

    /** Adds a value; false where the column is full. */
    boolean add(long hash, int tick) {
        if (size == Bounds.WITNESSED_PER_COLUMN) {
            return false;
        }
        if (size == hashes.length) {
            int larger = Math.min(size * 2, Bounds.WITNESSED_PER_COLUMN);
            hashes = Arrays.copyOf(hashes, larger);
            ticks = Arrays.copyOf(ticks, larger);
        }
        hashes[size] = hash;
        ticks[size++] = tick;
        return true;
    }

    /** Notes as what it was read. */
    void readAs(boolean number) {
        numeric &= number;
    }

    /** Notes that it was read as a {@code double}. */
    void readAsFraction() {
        fractional = true;
    }

    RowWitness snapshot(String label) {
        return new RowWitness(label, Arrays.copyOf(hashes, size), Arrays.copyOf(ticks, size), numeric, fractional);
    }
}
