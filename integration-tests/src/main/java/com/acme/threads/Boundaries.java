package com.acme.threads;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Work that is not, or no longer, of the unit that was open when it was handed over. */
@SuppressWarnings({"try", "FutureReturnValueIgnored"}) // closing a unit ends it; who ends a pool has waited
public final class Boundaries {
    private static final int RUNS = 3;

    private Boundaries() {}

    public static void main(String[] args) throws Exception {
        try (Database database = new Database()) {
            periodic(database);
            late(database);
            poolLivesOn(database);
            threadLivesOn(database);
        }
    }

    /** Nobody who starts a timer asked for what it does from then on. */
    private static void periodic(Database database) throws InterruptedException {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        try (Unit unit = Unit.open("periodic")) {
            database.users();
            CountDownLatch done = new CountDownLatch(RUNS);
            Future<?> cleaning = timer.scheduleAtFixedRate(() -> clean(database, done), 0, 1, TimeUnit.MILLISECONDS);
            done.await();
            cleaning.cancel(false);
        }
        Way.end(timer);
    }

    private static void clean(Database database, CountDownLatch done) {
        if (done.getCount() > 0) {
            database.email(1);
            done.countDown();
        }
    }

    /** Runs when the unit that handed it over has ended. */
    private static void late(Database database) throws InterruptedException {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        CountDownLatch ended = new CountDownLatch(1);
        try (Unit unit = Unit.open("in time")) {
            database.users();
            pool.execute(() -> mail(database, ended));
        }
        ended.countDown();
        Way.end(pool);
    }

    private static void mail(Database database, CountDownLatch ended) {
        await(ended);
        database.email(2);
        database.email(3);
    }

    /** Its thread was started by one unit, and works for another while that is open. */
    private static void poolLivesOn(Database database) throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread guest = new Thread(() -> {
            await(started);
            try (Unit unit = Unit.open("guest")) {
                pool.submit(() -> database.email(2)).get();
                pool.submit(() -> database.email(3)).get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            } finally {
                done.countDown();
            }
        });
        guest.start();
        try (Unit unit = Unit.open("starter")) {
            pool.submit(() -> database.email(1)).get();
            started.countDown();
            done.await();
        }
        Way.end(pool);
    }

    private static void threadLivesOn(Database database) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Thread thread;
        try (Unit unit = Unit.open("parent")) {
            CountDownLatch first = new CountDownLatch(1);
            thread = new Thread(() -> {
                database.email(1);
                first.countDown();
                await(ended);
                listen(database);
            });
            thread.start();
            first.await();
        }
        ended.countDown();
        thread.join();
    }

    private static void listen(Database database) {
        database.email(4);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
