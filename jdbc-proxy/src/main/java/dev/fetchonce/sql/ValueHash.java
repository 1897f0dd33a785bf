package dev.fetchonce.sql;

import org.jspecify.annotations.Nullable;

/**
 * Hashes values in a canonical form, so that one that is read with {@code getString} and bound with {@code setLong}
 * hashes the same: integers of any width, decimals without trailing zeros, text (and text that reads as a number),
 * UUIDs as text or as 16 bytes, temporal types. Salted per process, never 0 for anything but NULL; thread-safe.
 */
public final class ValueHash {
    /** SQL NULL. */
    public static final long NULL = 0;

    private ValueHash() {}

    /** The hash of any JDBC value; unknown types hash by their {@code toString}. Never throws. */
    public static long of(@Nullable Object value) {
        throw new UnsupportedOperationException("not there yet");
    }

    /** The same as {@code of(Long.valueOf(value))}, without boxing. */
    public static long ofLong(long value) {
        throw new UnsupportedOperationException("not there yet");
    }
}
