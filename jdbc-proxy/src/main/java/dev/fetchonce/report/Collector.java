package dev.fetchonce.report;

import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.RowWitness;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Analyses recordings on one daemon thread of its own, so that no request waits for it, and adds them up. At most 64
 * recordings of some 16 MB together, or a sixteenth of the heap, wait; then the thread that ended a unit analyses it itself. Thread-safe.
 */
public final class Collector {
    private static final int MOST_WAITING = 64;
    private static final long MOST_BYTES =
            Math.min(16 << 20, Runtime.getRuntime().maxMemory() / 16);
    private static final long IDLE_SECONDS = 5;

    /** What an execution and a call path take, roughly. */
    private static final int EXECUTION_BYTES = 100;

    private static final int PATH_BYTES = 3_000;
    private static final int VALUE_BYTES = 12;

    private final Function<Recording, ReportBuilder.Judged> analysis;
    private final BiConsumer<String, Throwable> faults;
    private final ReportBuilder builder = new ReportBuilder();
    private final BlockingQueue<Recording> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Object state = new Object();
    private boolean running;
    private int unfinished;
    private long bytes;

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
        boolean waits;
        synchronized (state) {
            unfinished++;
            long more = bytesOf(recording);
            waits = bytes + more <= MOST_BYTES && waiting.offer(recording);
            bytes += waits ? more : 0;
            if (waits && !running) {
                running = true;
                start();
            }
        }
        if (!waits) {
            analyse(recording);
        }
    }

    /** Roughly what it takes: its texts, its executions, its call paths and what was read. */
    private static long bytesOf(Recording recording) {
        long all = 0;
        for (ExecutionGroup each : recording.groups()) {
            all += each.fingerprint().sql().length()
                    + each.statement().example().length()
                    + (long) EXECUTION_BYTES * each.log().size()
                    + (long) PATH_BYTES * each.samples().size();
            for (RowWitness column : each.witnesses()) {
                all += column.column().length() + (long) VALUE_BYTES * column.size();
            }
        }
        return all;
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
                return taken(next);
            }
        } catch (InterruptedException stop) {
            // Nobody interrupts this thread on purpose: end it, the next recording starts another.
        }
        synchronized (state) {
            Recording late = waiting.poll();
            running = late != null;
            return late == null ? null : taken(late);
        }
    }

    private Recording taken(Recording recording) {
        synchronized (state) {
            bytes -= bytesOf(recording);
        }
        return recording;
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
        finish(seconds);
        return builder.copy();
    }

    /** Waits at most {@code seconds} for recordings that are being analysed. */
    public void finish(long seconds) {
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
    }
}
