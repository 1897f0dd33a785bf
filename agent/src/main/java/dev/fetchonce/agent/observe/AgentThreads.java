package dev.fetchonce.agent.observe;

import dev.fetchonce.bootstrap.Threads;
import dev.fetchonce.capture.Recorder;
import dev.fetchonce.capture.WorkHandedOver;
import dev.fetchonce.model.UnitKind;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RunnableScheduledFuture;
import org.jspecify.annotations.Nullable;

/** Tells the recorder of work that is handed over, but for what serves more than the one who starts it. Thread-safe. */
public final class AgentThreads implements Threads {
    private static final String VIRTUAL_THREAD = "java.lang.VirtualThread";
    private static final String TIMER = "java.util.TimerThread";

    private final WorkHandedOver work;

    /** Goes through everything once: later, where the JDK calls, it is no time to load a class. */
    @SuppressWarnings("try") // closing it ends the unit
    public AgentThreads(Recorder recorder) {
        this.work = recorder.handedOver();
        try (Recorder.Scope unit = recorder.open(UnitKind.THREAD, "start", "")) {
            Object task = new Object();
            handedOver(task, task);
            Object token = begins(task);
            handedOver(task, task);
            if (token != null) {
                ends(token);
            }
            works(task);
            turnsTo(null);
        }
    }

    @Override
    public void handedOver(Object pool, Object task) {
        if (!isPeriodic(task) && !takesTasks(task) && !isScheduler(pool)) {
            work.submitted(task);
        }
    }

    private static boolean isPeriodic(Object task) {
        return task instanceof RunnableScheduledFuture<?> scheduled && scheduled.isPeriodic();
    }

    /** Other threads that take tasks say so themselves. */
    private static boolean takesTasks(Object thread) {
        return thread instanceof ForkJoinWorkerThread
                || thread.getClass().getName().equals(TIMER);
    }

    /** What virtual threads run on: a thread that wakes one hands over nothing. */
    private static boolean isScheduler(Object pool) {
        return pool instanceof ForkJoinPool forkJoin
                && forkJoin.getFactory().getClass().getName().startsWith(VIRTUAL_THREAD);
    }

    @Override
    public @Nullable Object begins(Object task) {
        return work.begins(task);
    }

    @Override
    public void ends(Object token) {
        work.ends(token);
    }

    @Override
    public void works(@Nullable Object firstTask) {
        work.works(firstTask);
    }

    @Override
    public void turnsTo(@Nullable Object task) {
        work.turnsTo(task);
    }
}
