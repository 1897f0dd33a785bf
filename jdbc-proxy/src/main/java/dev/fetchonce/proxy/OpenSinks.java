package dev.fetchonce.proxy;

import dev.fetchonce.capture.RowSink;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers where the rows of result sets are to be reported, for front ends that see result sets only as arguments.
 * Holds the last one for each of 256 hash codes, the result set itself weakly: when two fall together, the older one's
 * rows go unseen. Thread-safe and lock-free.
 */
final class OpenSinks {
    private static final int SLOTS = 256;

    private final AtomicReferenceArray<@Nullable Entry> slots = new AtomicReferenceArray<>(SLOTS);

    private record Entry(WeakReference<Object> key, RowSink sink) {}

    private static int slot(Object key) {
        int hash = System.identityHashCode(key);
        return (hash ^ (hash >>> 8)) & (SLOTS - 1);
    }

    void put(Object key, RowSink sink) {
        slots.set(slot(key), new Entry(new WeakReference<>(key), sink));
    }

    /** The sink of {@code key}; {@link RowSink#NONE} where there is none. */
    RowSink get(Object key) {
        Entry entry = slots.get(slot(key));
        return entry != null && entry.key.refersTo(key) ? entry.sink : RowSink.NONE;
    }

    /** The same, and forgets it. */
    RowSink take(Object key) {
        RowSink sink = get(key);
        if (sink != RowSink.NONE) {
            slots.set(slot(key), null);
        }
        return sink;
    }
}
