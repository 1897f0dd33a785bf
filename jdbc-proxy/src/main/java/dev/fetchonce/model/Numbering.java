package dev.fetchonce.model;

import java.util.Arrays;

/**
 * Numbers different values in the order in which they first come: 0, 1, 2 … Takes 16 to 32 bytes for each, and no object.
 * Not thread-safe.
 */
public final class Numbering {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] values = new long[8];
    /** Open addressing: a value's number plus one at the first free place from its hash on; at most half of it is full. */
    private int[] slots = new int[16];

    private int size;

    /** The number of {@code value}: the next one where it is new. */
    public int add(long value) {
        int slot = slotOf(value);
        if (slots[slot] == 0) {
            if (size == values.length) {
                grow();
                slot = slotOf(value);
            }
            values[size] = value;
            slots[slot] = ++size;
        }
        return slots[slot] - 1;
    }

    /** The number of {@code value}; -1 where it has none. */
    public int of(long value) {
        return slots[slotOf(value)] - 1;
    }

    /** The value that has {@code number}. */
    public long value(int number) {
        return values[number];
    }

    /** How many different values there are. */
    public int size() {
        return size;
    }

    private int slotOf(long value) {
        int mask = slots.length - 1;
        int slot = (int) ((value * SPREAD) >>> 32) & mask;
        while (slots[slot] != 0 && values[slots[slot] - 1] != value) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        values = Arrays.copyOf(values, size * 2);
        slots = new int[values.length * 2];
        for (int number = 0; number < size; number++) {
            slots[slotOf(values[number])] = number + 1;
        }
    }
}
