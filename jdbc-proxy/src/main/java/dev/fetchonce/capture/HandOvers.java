package dev.fetchonce.capture;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks were handed over and not begun yet, by identity and weakly: it calls no method of theirs. Thread-safe
 * without a lock, a queue or a blocking call, because it is asked in the middle of the JDK's schedulers, where a virtual
 * thread that waits would never be woken. Keeps at most 65,536; what was dropped unrun goes when its bucket is used again.
 */
final class HandOvers {
    private static final int BUCKETS = 4_096;
    private static final int MOST_IN_BUCKET = 16;
    private static final Entry[] NONE = {};

    /** Arrays that are never changed, only replaced. */
    private final AtomicReferenceArray<Entry @Nullable []> buckets = new AtomicReferenceArray<>(BUCKETS);

    private final AtomicInteger pending = new AtomicInteger();

    /**
     * Remembers a task.
     *
     * @param once whether the same object cannot wait twice: then what was known of it is out of date
     * @return false where there are too many
     */
    boolean put(Object task, HandOver handOver, boolean once) {
        int bucket = bucketOf(task);
        while (true) {
            Entry[] old = buckets.get(bucket);
            Entry[] next = with(task, handOver, once, old == null ? NONE : old);
            if (next.length > MOST_IN_BUCKET) {
                return false;
            }
            if (replace(bucket, old, next)) {
                return true;
            }
        }
    }

    /** What is known of a task that begins now, oldest first; null where nothing is. */
    @Nullable
    HandOver take(Object task) {
        if (isEmpty()) {
            return null;
        }
        int bucket = bucketOf(task);
        while (true) {
            Entry[] old = buckets.get(bucket);
            Entry found = old == null ? null : find(task, old);
            if (found == null) {
                return null;
            }
            if (replace(bucket, old, without(found, old))) {
                return found.handOver;
            }
        }
    }

    boolean isEmpty() {
        return pending.get() == 0;
    }

    /** Counts an entry before it can be found, and until it cannot: nobody may see none where there is one. */
    private boolean replace(int bucket, Entry @Nullable [] old, Entry[] next) {
        int more = next.length - (old == null ? 0 : old.length);
        if (more > 0) {
            pending.addAndGet(more);
        }
        boolean done = buckets.compareAndSet(bucket, old, next.length == 0 ? null : next);
        if (done ? more < 0 : more > 0) {
            pending.addAndGet(done ? more : -more);
        }
        return done;
    }

    private static Entry[] with(Object task, HandOver handOver, boolean once, Entry[] old) {
        List<Entry> kept = new ArrayList<>(old.length + 1);
        int times = 1;
        for (Entry each : old) {
            boolean same = each.refersTo(task) && (once || each.handOver.isBySameUnitAs(handOver));
            if (same && !once) {
                times += each.times;
            } else if (!same && !each.refersTo(null)) {
                kept.add(each);
            }
        }
        kept.add(new Entry(task, handOver, times));
        return kept.toArray(NONE);
    }

    private static @Nullable Entry find(Object task, Entry[] bucket) {
        for (Entry each : bucket) {
            if (each.refersTo(task)) {
                return each;
            }
        }
        return null;
    }

    private static Entry[] without(Entry taken, Entry[] old) {
        List<Entry> kept = new ArrayList<>(old.length);
        for (Entry each : old) {
            Object task = each == taken && each.times > 1 ? each.get() : null;
            if (task != null) {
                kept.add(new Entry(task, each.handOver, each.times - 1));
            } else if (each != taken && !each.refersTo(null)) {
                kept.add(each);
            }
        }
        return kept.toArray(NONE);
    }

    private static int bucketOf(Object task) {
        int hash = System.identityHashCode(task);
        return (hash ^ hash >>> 12) & BUCKETS - 1;
    }

    /** A task that one unit handed over, {@code times} times: a lambda that holds nothing is the same object each time. */
    private static final class Entry extends WeakReference<Object> {
        final HandOver handOver;
        final int times;

        Entry(Object task, HandOver handOver, int times) {
            super(task);
            this.handOver = handOver;
            this.times = times;
        }
    }
}
