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

    /** A column of the current row was read by its index as a {@code double}: no key, but a number that may be written back. */
    default void fraction(int index, double value) {}

    /** The same by its label. */
    default void fraction(String label, double value) {}

    /** A column of the current row was read by its index, as something that is no key: a boolean, a stream. */
    default void touched(int index, boolean number) {}

    /** The same by its label. */
    default void touched(String label, boolean number) {}

    /** The application asked for rows in portions of {@code size}; 0 is the driver's default. */
    default void fetchSize(int size) {}

    /** The application asked for {@code rows} rows at most. */
    default void maxRows(long rows) {}

    /** It was an UPDATE that found no row. */
    default void missed() {}

    /** Takes the rows of the next result set of the same execution: they count, but its columns are others. */
    default RowSink further() {
        return NONE;
    }

    /** Takes the keys that an INSERT generated; they are no rows. */
    default RowSink generatedKeys() {
        return NONE;
    }

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
