package dev.fetchonce.capture;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Takes what the application reads from one result set. Cheap, bounded, never throws; used by one thread at a time.
 */
public interface RowSink {
    /** Takes nothing. */
    RowSink NONE = new RowSink() {};

    /** {@code next()} returned true. */
    default void row() {}

    /** {@code next()} returned false. */
    default void exhausted() {}

    /**
     * A column of the current row was read by its index.
     *
     * @param index from 1
     * @param value what the application got
     */
    default void value(int index, @Nullable Object value) {}

    /** The same for an integer column: spares the boxing. */
    default void value(int index, long value) {}

    /** A column of the current row was read by its label. */
    default void value(String label, @Nullable Object value) {}

    /** The same for an integer column: spares the boxing. */
    default void value(String label, long value) {}

    /**
     * Offers the column labels of a result set; asked for only where the statement selects {@code *}, once for each
     * fingerprint.
     *
     * @param labels from the column's index (from 1) to its label; may throw, and is then not asked again
     */
    default void labels(int count, IntFunction<String> labels) {}

    /** Whether {@link #labels} should be called before the first row is read. */
    default boolean wantsLabels() {
        return false;
    }
}
