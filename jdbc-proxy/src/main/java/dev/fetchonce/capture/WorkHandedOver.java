package dev.fetchonce.capture;

import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;

/**
 * Keeps work that a unit hands to other threads in that unit; told by whoever sees tasks being handed over and run. Tasks
 * are known by identity and never wrapped, called or kept. Thread-safe; blocks nobody.
 */
public final class WorkHandedOver {
    private final Units units;
    private final HandOvers pending;

    WorkHandedOver(Units units, HandOvers pending) {
        this.units = units;
        this.pending = pending;
    }

    /**
     * The calling thread hands over a task, or starts a thread; does nothing where no unit is open here.
     *
     * @param task the object that will be run: a Runnable, a ForkJoinTask or a Thread
     */
    public void submitted(Object task) {
        Strand strand = units.present();
        OpenUnit unit = strand == null ? null : strand.unit();
        if (strand == null || unit == null) {
            return;
        }
        boolean once = task instanceof ForkJoinTask || task instanceof Thread;
        if (!pending.put(task, unit.handOver(strand), once)) {
            unit.truncate();
        }
    }

    /** A task begins on the calling thread; null where nobody handed it over, else a token for {@link #ends}. */
    public @Nullable Object begins(Object task) {
        HandOver handOver = pending.take(task);
        return handOver == null ? null : units.enter(handOver);
    }

    /** The task of that token ends. */
    public void ends(Object token) {
        units.leave((Strand) token);
    }

    /**
     * The calling thread is one that takes task after task: what it did before, and who started it, is no longer of
     * interest.
     *
     * @param task the one that it begins; null where it waits for the next, or ends
     */
    public void turnsTo(@Nullable Object task) {
        units.turnTo(task == null ? null : pending.take(task));
    }

    /** The calling thread begins to take tasks. */
    public void works(@Nullable Object firstTask) {
        pending.take(Thread.currentThread());
        turnsTo(firstTask);
    }
}
