package dev.fetchonce.capture;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers something of objects as long as they live, and never calls their {@code equals} or {@code hashCode}, which
 * are somebody else's code. Thread-safe.
 */
public final class WeakIdentityMap<V> {
    private final Map<Key, V> values = new ConcurrentHashMap<>();
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

    /** What is known of {@code key}; made where nothing is, perhaps by two threads at once. */
    public V get(Object key, Function<Object, V> make) {
        V known = values.get(new Key(key, null));
        if (known != null) {
            return known;
        }
        forgetGone();
        V made = make.apply(key);
        values.put(new Key(key, gone), made);
        return made;
    }

    /** What is known of {@code key}; null where nothing is. */
    public @Nullable V find(Object key) {
        return values.get(new Key(key, null));
    }

    /** Knows that of {@code key} from now on. */
    public void put(Object key, V value) {
        forgetGone();
        values.put(new Key(key, gone), value);
    }

    /** Knows nothing of {@code key} any more. */
    public void remove(Object key) {
        values.remove(new Key(key, null));
    }

    /** Of how many objects that still live something is known. */
    public int size() {
        forgetGone();
        return values.size();
    }

    private void forgetGone() {
        for (Reference<?> each = gone.poll(); each != null; each = gone.poll()) {
            values.remove(each);
        }
    }

    private static final class Key extends WeakReference<Object> {
        private final int hash;

        Key(Object referent, @Nullable ReferenceQueue<Object> queue) {
            super(referent, queue);
            this.hash = System.identityHashCode(referent);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            if (this == other) {
                return true;
            }
            Object referent = get();
            return referent != null && other instanceof Key key && key.refersTo(referent);
        }
    }
}
