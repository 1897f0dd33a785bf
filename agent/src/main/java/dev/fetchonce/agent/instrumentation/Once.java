package dev.fetchonce.agent.instrumentation;

/** Does something the first time that it is asked to; another thread that needs it waits. Thread-safe. */
public final class Once implements Runnable {
    private final Runnable work;
    private volatile boolean done;

    /** @param work what to do; done, too, where it throws */
    public Once(Runnable work) {
        this.work = work;
    }

    @Override
    public void run() {
        if (!done) {
            first();
        }
    }

    private synchronized void first() {
        if (done) {
            return;
        }
        try {
            work.run();
        } finally {
            done = true;
        }
    }
}
