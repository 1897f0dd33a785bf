package dev.fetchonce.bootstrap;

import org.jspecify.annotations.Nullable;

/**
 * What the agent does where the JDK hands work to another thread, and runs it there. Thread-safe, and called in the middle
 * of the JDK's schedulers: must neither block nor load a class. May throw, {@link Bridge} swallows it.
 */
public interface Threads {
    /**
     * The calling thread hands work over.
     *
     * @param pool the pool that takes it, or the task itself where there is none
     * @param task the object that will be run
     */
    void handedOver(Object pool, Object task);

    /** A task begins on this thread; the answer, which may be null, is for {@link #ends}. */
    @Nullable
    Object begins(Object task);

    /** It ends. */
    void ends(Object token);

    /** A thread that takes task after task begins, with a first one or null. */
    void works(@Nullable Object firstTask);

    /** It begins another task, or, with null, has ended its task. */
    void turnsTo(@Nullable Object task);
}
