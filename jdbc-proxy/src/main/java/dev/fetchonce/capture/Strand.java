package dev.fetchonce.capture;

import dev.fetchonce.model.CallPath;
import org.jspecify.annotations.Nullable;

/** What one thread executes of one unit: of one that it opened, or of one that handed work to it. Used by its thread alone. */
final class Strand {
    /** What was open on this thread before, and is again afterwards. */
    final @Nullable Strand outer;

    /** Null where this is work handed over: the thread must not keep a unit that is not its own. */
    private final @Nullable OpenUnit own;

    private final @Nullable HandOver handOver;

    /** The stack that the work was begun on, where that is other work's; what is outside of it does not belong here. */
    private final @Nullable CallPath below;

    /** The hash of the statement executed last; 0 in the beginning. */
    long previous;

    private long lastNanos;

    /** On the thread that opened the unit, or guessed it. */
    Strand(OpenUnit own, @Nullable Strand outer) {
        this.own = own;
        this.handOver = null;
        this.outer = outer;
        this.below = null;
        this.lastNanos = System.nanoTime();
    }

    /**
     * On a thread that work was handed to.
     *
     * @param below the stack that it is begun on, where that is other work's
     */
    Strand(HandOver handOver, @Nullable Strand outer, @Nullable CallPath below) {
        this.own = null;
        this.handOver = handOver;
        this.outer = outer;
        this.below = below;
        this.lastNanos = handOver.nanos();
    }

    /** Null where it has ended. */
    @Nullable
    OpenUnit unit() {
        if (handOver != null) {
            return handOver.unit();
        }
        return own == null || own.isClosed() ? null : own;
    }

    /** Null where the thread's own unit is meant. */
    @Nullable
    HandOver handOver() {
        return handOver;
    }

    /** Whether nobody handed this work over, and it was taken for a test's. */
    boolean isStray() {
        return handOver != null && handOver.isStray();
    }

    boolean isOf(OpenUnit unit) {
        return own == unit;
    }

    void executed(long hash, long nanos) {
        previous = hash;
        lastNanos = nanos;
    }

    boolean idleSince(long nanos) {
        return lastNanos - nanos < 0;
    }

    /** The call path here and now, the submitter's behind it. */
    CallPath path(OpenUnit unit) {
        CallPath submitters = handOver == null ? null : unit.handOverPath(handOver.path());
        return submitters == null ? new StackMark() : new JoinedPath(new StackMark(), below, submitters);
    }
}
