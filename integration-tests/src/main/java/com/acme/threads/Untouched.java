package com.acme.threads;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Looks at its tasks where a pool has them, as pools with priorities do, and casts them to what they are. */
@SuppressWarnings({"try", "ReferenceEquality"}) // closing a unit ends it; whether it is the same task is the question
public final class Untouched {
    private Untouched() {}

    public static void main(String[] args) throws Exception {
        try (Database database = new Database();
                Unit unit = Unit.open("untouched")) {
            CountDownLatch holding = new CountDownLatch(1);
            BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
            Pool pool = new Pool(queue);
            pool.execute(new Mail(() -> await(holding)));
            Mail waiting = new Mail(() -> database.email(1));
            pool.execute(waiting);

            System.out.println(
                    "the queue holds the task itself: " + (pool.getQueue().peek() == waiting));
            System.out.println("the queue finds it: " + pool.getQueue().contains(waiting));
            holding.countDown();
            Way.end(pool);
            System.out.println("two before: " + (pool.before.size() == 2));
            System.out.println("the last before and after: "
                    + (List.copyOf(pool.before).get(1) == waiting
                            && List.copyOf(pool.after).get(1) == waiting));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Overrides what pools offer to override, and calls nothing of it. */
    private static final class Pool extends ThreadPoolExecutor {
        final BlockingQueue<Mail> before = new ArrayBlockingQueue<>(10);
        final BlockingQueue<Mail> after = new ArrayBlockingQueue<>(10);

        Pool(BlockingQueue<Runnable> queue) {
            super(1, 1, 0, TimeUnit.SECONDS, queue);
        }

        @Override
        protected void beforeExecute(Thread thread, Runnable task) {
            before.add((Mail) task);
        }

        @Override
        protected void afterExecute(Runnable task, Throwable thrown) {
            after.add((Mail) task);
        }
    }

    /** A task that knows more than how to run. */
    private record Mail(Runnable action) implements Runnable {
        @Override
        public void run() {
            action.run();
        }
    }
}
