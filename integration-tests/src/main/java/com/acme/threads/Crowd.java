package com.acme.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Ten thousand tasks of ten queries each: handed over by one unit, and then each a unit of its own. */
@SuppressWarnings("try") // closing a unit ends it
public final class Crowd {
    private static final int TASKS = 10_000;
    private static final int QUERIES = 10;

    private Crowd() {}

    public static void main(String[] args) throws Exception {
        try (Database database = new Database()) {
            loadClasses(database);
            try (Unit unit = Unit.open("crowd")) {
                all(() -> database.emails(QUERIES));
            }
            all(() -> {
                try (Unit unit = Unit.open("single")) {
                    database.emails(QUERIES);
                }
            });
            System.out.println("heap: " + heap());
        }
    }

    /** Whoever needs a class first is pinned while it loads, whosever it is. */
    private static void loadClasses(Database database) {
        try (Unit unit = Unit.open("first")) {
            database.emails(QUERIES);
        }
    }

    private static void all(Runnable task) throws Exception {
        ExecutorService threads = Virtual.executor();
        List<Future<?>> tasks = new ArrayList<>();
        for (int i = 0; i < TASKS; i++) {
            tasks.add(threads.submit(task));
        }
        for (Future<?> each : tasks) {
            each.get();
        }
        Way.end(threads);
    }

    /** Bytes in use after a few collections. */
    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
