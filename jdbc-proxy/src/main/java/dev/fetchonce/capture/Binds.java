package dev.fetchonce.capture;

import dev.fetchonce.sql.ValueHash;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The values bound to one prepared statement; they stay until they are set anew, as JDBC has it. Not thread-safe. */
public final class Binds {
    private static final int MOST = 65_536;

    private long[] hashes = new long[4];
    private int size;
    private int batches;
    private long batchHash;

    /** Binds parameter {@code index} (from 1). Bounded: indexes over 65,536 are passed over. */
    public void set(int index, @Nullable Object value) {
        put(index, ValueHash.of(value));
    }

    /** The same for an integer: spares the boxing. */
    public void set(int index, long value) {
        put(index, ValueHash.ofLong(value));
    }

    private void put(int index, long hash) {
        if (index < 1 || index > MOST) {
            return;
        }
        if (index > hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.max(index, hashes.length * 2));
        }
        hashes[index - 1] = hash;
        size = Math.max(size, index);
    }

    /** {@code clearParameters()}. */
    public void clear() {
        Arrays.fill(hashes, 0, size, 0);
        size = 0;
    }

    /** {@code addBatch()}: the values bound now are one statement of the next batch. */
    public void addBatch() {
        batches++;
        batchHash = batchHash * 31 + hash();
    }

    /** {@code clearBatch()}, or the batch was executed. */
    public void clearBatch() {
        batches = 0;
        batchHash = 0;
    }

    /** The hash of parameter {@code index} (from 1); 0 where it is NULL or not set. */
    public long hash(int index) {
        return index <= size ? hashes[index - 1] : 0;
    }

    /** A hash over all parameters. */
    public long hash() {
        long all = size;
        for (int i = 0; i < size; i++) {
            all = all * 0x9E3779B97F4A7C15L + hashes[i];
        }
        return all;
    }

    /** How many statements {@code addBatch} has gathered. */
    public int batchSize() {
        return batches;
    }

    /** A hash over the statements that {@code addBatch} has gathered. */
    public long batchHash() {
        return batchHash;
    }
}
