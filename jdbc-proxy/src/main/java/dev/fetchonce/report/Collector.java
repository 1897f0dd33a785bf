package dev.fetchonce.report;

import dev.fetchonce.model.Recording;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Analyses recordings on one daemon thread of its own, so that no request waits for it, and adds them up. At most 64
 * recordings wait; then the thread that ended a unit analyses it itself. Thread-safe.
 */
public final class Collector {
    private static final int MOST_WAITING = 64;
    private static final long IDLE_SECONDS = 5;

    private final Function<Recording, ReportBuilder.Judged> analysis;
    private final BiConsumer<String, Throwable> faults;
    private final ReportBuilder builder = new ReportBuilder();
    private final BlockingQueue<Recording> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Object state = new Object();
    private boolean running;
    private int unfinished;

    /**
     * @param analysis judges a recording
     * @param faults takes our own errors
     */
    public Collector(Function<Recording, ReportBuilder.Judged> analysis, BiConsumer<String, Throwable> faults) {
        this.analysis = analysis;
        this.faults = faults;
    }

    /** Takes a recording; returns before it is analysed, unless too many wait. */
    public void add(Recording recording) {
        synchronized (state) {
            unfinished++;
        }
        if (!waiting.offer(recording)) {
            analyse(recording);
            return;
        }
        synchronized (state) {
            if (!running) {
                running = true;
                start();
            }
        }
    }

    private void start() {
        Thread worker = new Thread(null, this::work, "fetchonce-analysis", 0, false);
        worker.setDaemon(true);
        worker.setContextClassLoader(null);
        worker.start();
    }

    private void work() {
        while (true) {
            Recording next = next();
            if (next == null) {
                return;
            }
            analyse(next);
        }
    }

    private @Nullable Recording next() {
        try {
            Recording next = waiting.poll(IDLE_SECONDS, TimeUnit.SECONDS);
            if (next != null) {
                return next;
            }
        } catch (InterruptedException stop) {
            // Nobody interrupts this thread on purpose: end it, the next recording starts another.
        }
        synchronized (state) {
            Recording late = waiting.poll();
            running = late != null;
            return late;
        }
    }

    private void analyse(Recording recording) {
        try {
            builder.add(recording, analysis.apply(recording));
        } catch (Throwable fault) {
            faults.accept("analysis", fault);
        } finally {
            synchronized (state) {
                unfinished--;
                state.notifyAll();
            }
        }
    }

    /** A copy of what was added up to now; waits at most {@code seconds} for recordings that are being analysed. */
    public ReportBuilder sum(long seconds) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        boolean interrupted = false;
        synchronized (state) {
            while (unfinished > 0 && deadline - System.nanoTime() > 0 && !interrupted) {
                try {
                    TimeUnit.NANOSECONDS.timedWait(state, deadline - System.nanoTime());
                } catch (InterruptedException stop) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return builder.copy();
    }
}
