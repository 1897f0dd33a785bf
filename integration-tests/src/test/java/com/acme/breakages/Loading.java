package com.acme.breakages;

import java.io.File;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * Starts as servers do: all at once, each thread with a class loader of its own, by which it connects to its database and
 * loads every class of the driver; some of these loaders do one thing at a time, the others do many.
 */
final class Loading {
    private static final int THREADS = 8;

    private static final CountDownLatch START = new CountDownLatch(1);

    private Loading() {}

    public static void main(String... arguments) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<Integer>> loaded = new ArrayList<>();
        for (int i = 0; i < THREADS / 2; i++) {
            ClassLoader loader = i % 2 == 0 ? new Copying() : new Copying.OneByOne();
            loaded.add(threads.submit(() -> load(loader)));
            loaded.add(threads.submit(() -> connect(loader)));
        }
        START.countDown();
        threads.shutdown();
        System.out.println("ended " + threads.awaitTermination(60, TimeUnit.SECONDS));
        for (Future<Integer> each : loaded) {
            System.out.println(each.get());
        }
        System.exit(0);
    }

    @SuppressWarnings("unchecked")
    private static int connect(ClassLoader loader) throws Exception {
        START.await();
        Class<?> user = Class.forName(User.class.getName(), true, loader);
        return ((Callable<Integer>) user.getConstructor().newInstance()).call();
    }

    /** How many of the driver's classes there are. */
    private static int load(ClassLoader loader) throws Exception {
        START.await();
        int count = 0;
        for (String each : driversClasses()) {
            try {
                Class.forName(each, false, loader);
                count++;
            } catch (NoClassDefFoundError optional) {
                if (optional.getCause() instanceof ClassCircularityError) {
                    throw optional;
                }
            }
        }
        return count;
    }

    private static List<String> driversClasses() throws Exception {
        File file = new File(org.h2.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (JarFile jar = new JarFile(file)) {
            return jar.stream()
                    .map(each -> each.getName())
                    .filter(each -> each.startsWith("org/h2/") && each.endsWith(".class"))
                    .map(each -> each.substring(0, each.length() - 6).replace('/', '.'))
                    .toList();
        }
    }

    /** An application; its class and its superclass cast to each other's. */
    public static final class User extends Base implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            org.h2.jdbcx.JdbcDataSource source = new org.h2.jdbcx.JdbcDataSource();
            source.setURL("jdbc:h2:mem:loading");
            try (Connection connection = source.getConnection()) {
                connection.createStatement().executeQuery("select 1").close();
                return narrow(connection) == null ? 1 : 0;
            }
        }
    }

    abstract static class Base {
        @Nullable
        OwnConnection narrow(Connection connection) {
            return connection instanceof OwnConnection own ? own : null;
        }
    }

    /** Needs the class that casts to it, before it is loaded. */
    abstract static class OwnConnection extends Base implements Connection {}
}
