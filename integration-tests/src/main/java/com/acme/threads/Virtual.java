package com.acme.threads;

import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What JDK 21 and later have, asked for by name because this is compiled for JDK 17: there, platform threads do it. */
final class Virtual {
    private static final boolean PRESENT = Runtime.version().feature() >= 21;

    private Virtual() {}

    static Thread start(Runnable task) throws ReflectiveOperationException {
        if (PRESENT) {
            return (Thread)
                    Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
        }
        Thread thread = new Thread(task);
        thread.start();
        return thread;
    }

    static ExecutorService executor() throws ReflectiveOperationException {
        return PRESENT
                ? (ExecutorService) Executors.class
                        .getMethod("newVirtualThreadPerTaskExecutor")
                        .invoke(null)
                : Executors.newFixedThreadPool(64);
    }

    /** A {@code StructuredTaskScope} as JDK 25 previews it; a pool where there is none. */
    static Scope scope() throws ReflectiveOperationException {
        return Runtime.version().feature() >= 25 ? Structured.open() : new Pooled(Executors.newCachedThreadPool());
    }

    interface Scope extends AutoCloseable {
        void fork(Callable<String> task) throws ReflectiveOperationException;

        void join() throws ReflectiveOperationException, InterruptedException;

        @Override
        void close() throws ReflectiveOperationException;
    }

    private record Structured(Object scope, Class<?> type) implements Scope {
        static Structured open() throws ReflectiveOperationException {
            Class<?> type = Class.forName("java.util.concurrent.StructuredTaskScope");
            return new Structured(type.getMethod("open").invoke(null), type);
        }

        @Override
        public void fork(Callable<String> task) throws ReflectiveOperationException {
            Method fork = type.getMethod("fork", Callable.class);
            fork.invoke(scope, task);
        }

        @Override
        public void join() throws ReflectiveOperationException {
            type.getMethod("join").invoke(scope);
        }

        @Override
        public void close() throws ReflectiveOperationException {
            type.getMethod("close").invoke(scope);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // who joins has waited
    private record Pooled(ExecutorService pool) implements Scope {
        @Override
        public void fork(Callable<String> task) {
            pool.submit(task);
        }

        @Override
        public void join() throws InterruptedException {
            Way.end(pool);
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }
}
