package dev.fetchonce.model;

import java.util.Arrays;

/** The canonical hashes of an execution's values, in the order of the {@code ?} of the normal form; immutable. */
public final class Values {
    /** No values. */
    public static final Values NONE = new Values(new long[0], true);

    private final long[] hashes;
    private final boolean known;

    private Values(long[] hashes, boolean known) {
        this.hashes = hashes;
        this.known = known;
    }

    /** Takes the array over: the caller must not change it afterwards. */
    public static Values of(long... hashes) {
        return hashes.length == 0 ? NONE : new Values(hashes, true);
    }

    /**
     * Values of which some were not recorded: these have hashes of their own, as if they differed from all others.
     *
     * @param hashes taken over: the caller must not change it afterwards
     */
    public static Values partlyUnknown(long... hashes) {
        return new Values(hashes, false);
    }

    /** Whether all of them were recorded. */
    public boolean known() {
        return known;
    }

    /** The hash of value {@code index}; 0 (SQL NULL) where there is none. */
    public long hash(int index) {
        return index < hashes.length ? hashes[index] : 0;
    }

    public int size() {
        return hashes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values that && Arrays.equals(that.hashes, hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return Arrays.toString(hashes);
    }
}
