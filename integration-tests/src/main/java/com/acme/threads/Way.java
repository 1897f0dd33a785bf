package com.acme.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A way to have other threads do something for each of some ids, and to wait until all is done. */
@SuppressWarnings("FutureReturnValueIgnored") // who ends a pool has waited
enum Way {
    EXECUTE {
        @Override
        void each(List<Long> ids, Action action) throws Exception {
            ExecutorService pool = Executors.newFixedThreadPool(2);
            for (long id : ids) {
                pool.execute(() -> action.on(id)); // loop: execute
            }
            end(pool);
        }
    },
    SUBMIT {
        @Override
        void each(List<Long> ids, Action action) throws Exception {
            ExecutorService pool = Executors.newSingleThreadExecutor();
            for (long id : ids) {
                pool.submit(() -> action.on(id)).get(); // loop: submit
            }
            end(pool);
        }
    },
    INVOKE_ALL {
        @Override
        void each(List<Long> ids, Action action) throws Exception {
            ExecutorService pool = Executors.newCachedThreadPool();
            List<Callable<String>> tasks = new ArrayList<>();
            for (long id : ids) {
                tasks.add(() -> action.on(id)); // loop: invoke_all
            }
            pool.invokeAll(tasks);
            end(pool);
        }
    },
    SCHEDULE {
        @Override
        void each(List<Long> ids, Action action) throws Exception {
            ScheduledExecutorService pool = Executors.newScheduledThreadPool(2);
            List<Future<?>> tasks = new ArrayList<>();
            for (long id : ids) {
                tasks.add(pool.schedule(() -> action.on(id), 1, TimeUnit.MILLISECONDS)); // loop: schedule
            }
            get(tasks);
            end(pool);
        }
    },
    FORK_JOIN_POOL {
        @Override
        void each(List<Long> ids, Action action) throws Exception {
            ForkJoinPool pool = new ForkJoinPool(2);
            List<Future<?>> tasks = new ArrayList<>();
            for (long id : ids) {
                tasks.add(pool.submit(() -> action.on(id))); // loop: fork_join_pool
            }
            get(tasks);
            end(pool);
        }
    },
    FORK {
        @Override
        void each(List<Long> ids, Action action) throws Exception {
            ForkJoinPool pool = new ForkJoinPool(2);
            pool.submit(new All(ids, action)).get();
            end(pool);
        }
    },
    COMMON_POOL {
        @Override
        void each(List<Long> ids, Action action) throws Exception {
            List<Future<?>> tasks = new ArrayList<>();
            for (long id : ids) {
                tasks.add(ForkJoinPool.commonPool().submit(() -> action.on(id))); // loop: common_pool
            }
            get(tasks);
        }
    },
    COMPLETABLE_FUTURE {
        @Override
        void each(List<Long> ids, Action action) throws Exception {
            List<Future<?>> tasks = new ArrayList<>();
            for (long id : ids) {
                tasks.add(CompletableFuture.supplyAsync(() -> action.on(id))); // loop: completable_future
            }
            get(tasks);
        }
    },
    COMPLETABLE_FUTURE_ON_POOL {
        @Override
        void each(List<Long> ids, Action action) throws Exception {
            ExecutorService pool = Executors.newFixedThreadPool(2);
            List<Future<?>> tasks = new ArrayList<>();
            for (long id : ids) {
                tasks.add(inTwoStages(id, action, pool)); // loop: completable_future_on_pool
            }
            get(tasks);
            end(pool);
        }
    },
    PARALLEL_STREAM {
        @Override
        void each(List<Long> ids, Action action) {
            ids.parallelStream().forEach(id -> action.on(id)); // loop: parallel_stream
        }
    },
    THREAD {
        @Override
        void each(List<Long> ids, Action action) throws Exception {
            List<Thread> threads = new ArrayList<>();
            for (long id : ids) {
                Thread thread = new Thread(() -> action.on(id));
                thread.start(); // loop: thread
                threads.add(thread);
            }
            join(threads);
        }
    },
    THREAD_OF_ITS_OWN_CLASS {
        @Override
        void each(List<Long> ids, Action action) throws Exception {
            List<Thread> threads = new ArrayList<>();
            for (long id : ids) {
                Thread thread = new Own(id, action);
                thread.start(); // loop: thread_of_its_own_class
                threads.add(thread);
            }
            join(threads);
        }
    },
    /** Virtual where there are such: from JDK 21 on {@code Thread.startVirtualThread}. */
    VIRTUAL_THREAD {
        @Override
        void each(List<Long> ids, Action action) throws Exception {
            List<Thread> threads = new ArrayList<>();
            for (long id : ids) {
                threads.add(Virtual.start(() -> action.on(id))); // loop: virtual_thread
            }
            join(threads);
        }
    },
    VIRTUAL_THREAD_PER_TASK {
        @Override
        void each(List<Long> ids, Action action) throws Exception {
            ExecutorService threads = Virtual.executor();
            for (long id : ids) {
                threads.submit(() -> action.on(id)); // loop: virtual_thread_per_task
            }
            end(threads);
        }
    },
    STRUCTURED {
        @Override
        void each(List<Long> ids, Action action) throws Exception {
            try (Virtual.Scope scope = Virtual.scope()) {
                for (long id : ids) {
                    scope.fork(() -> action.on(id)); // loop: structured
                }
                scope.join();
            }
        }
    };

    /** What is done for an id. */
    interface Action {
        String on(long id);
    }

    abstract void each(List<Long> ids, Action action) throws Exception;

    private static Future<?> inTwoStages(long id, Action action, ExecutorService pool) {
        return CompletableFuture.supplyAsync(() -> id, pool).thenApplyAsync(action::on, pool);
    }

    static void end(ExecutorService pool) throws InterruptedException {
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES);
    }

    private static void get(List<Future<?>> tasks) throws Exception {
        for (Future<?> each : tasks) {
            each.get();
        }
    }

    private static void join(List<Thread> threads) throws InterruptedException {
        for (Thread each : threads) {
            each.join();
        }
    }

    /** Forks a task for each id. */
    private static final class All extends RecursiveAction {
        private static final long serialVersionUID = 1L;

        private final transient List<Long> ids;
        private final transient Action action;

        All(List<Long> ids, Action action) {
            this.ids = ids;
            this.action = action;
        }

        @Override
        protected void compute() {
            List<ForkJoinTask<?>> tasks = new ArrayList<>();
            for (long id : ids) {
                tasks.add(ForkJoinTask.adapt(() -> action.on(id)).fork()); // loop: fork
            }
            tasks.forEach(ForkJoinTask::join);
        }
    }

    /** Nobody calls {@code Thread.run} here. */
    private static final class Own extends Thread {
        private final long id;
        private final Action action;

        Own(long id, Action action) {
            this.id = id;
            this.action = action;
        }

        @Override
        public void run() {
            action.on(id);
        }
    }
}
