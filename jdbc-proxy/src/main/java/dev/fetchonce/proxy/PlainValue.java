package dev.fetchonce.proxy;

import dev.fetchonce.capture.Binds;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Tells values that may be looked at from objects of the driver's or the application's own, whose {@code toString} may
 * be slow, may read a large object, or may go to the database.
 */
final class PlainValue {
    private PlainValue() {}

    private static boolean is(@Nullable Object value) {
        return mayBeKey(value)
                || value instanceof Float
                || value instanceof Double
                || value instanceof Boolean
                || value instanceof Character;
    }

    /** Whether it is worth noting where it was read: not what no row is ever looked up by. */
    static boolean mayBeKey(@Nullable Object value) {
        return value == null
                || value instanceof String
                || (value instanceof Number && !(value instanceof Double) && !(value instanceof Float))
                || value instanceof UUID
                || value instanceof Date
                || value instanceof byte[]
                || value instanceof Temporal;
    }

    /** Notes that {@code value} was bound. */
    static void bind(Binds binds, int index, @Nullable Object value) {
        if (is(value)) {
            binds.set(index, value);
        } else {
            bindOpaque(binds, index);
        }
    }

    /**
     * Notes that a value was bound which is not ours to read. It equals no other, not even itself when it is bound
     * again: two executions that differ in nothing else must not pass for the same question asked twice.
     */
    static void bindOpaque(Binds binds, int index) {
        binds.set(index, ThreadLocalRandom.current().nextLong());
    }
}
