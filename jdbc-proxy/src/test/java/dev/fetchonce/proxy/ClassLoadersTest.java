package dev.fetchonce.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.Test;

/** Drivers and we may live in loaders that know nothing of each other; neither keeps the other alive. */
class ClassLoadersTest {
    private static final String OURS = "dev.fetchonce.";

    private static URL[] classPath(String... contained) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            for (String each : contained) {
                if (entry.contains(each)) {
                    urls.add(Path.of(entry).toUri().toURL());
                }
            }
        }
        return urls.toArray(URL[]::new);
    }

    private static URL[] ourClassPath() throws MalformedURLException {
        return classPath("classes", "byte-buddy", "datasource-proxy", "jsqlparser", "jackson", "jspecify");
    }

    /** What {@code Recorded} does, in classes of {@code ours}. */
    private static Connection observed(ClassLoader ours, Connection bare) throws ReflectiveOperationException {
        Class<?> wiring = Class.forName(OURS + "proxy.ClassLoadersTest$Wiring", true, ours);
        return (Connection) wiring.getMethod("observe", Connection.class).invoke(null, bare);
    }

    /** Runs in whatever loader it is loaded from. */
    public static final class Wiring {
        public static Connection observe(Connection bare) {
            Recorded recorded = new Recorded();
            Connection connection = recorded.proxies.connection(bare, Recorded.H2);
            if (!recorded.recorder.faults().isEmpty()) {
                throw new AssertionError(recorded.recorder.faults());
            }
            return connection;
        }
    }

    @Test
    void a_driver_in_a_loader_of_its_own_keeps_its_interfaces() throws Exception {
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader driver = new URLClassLoader(classPath("com/h2database"), platform);
                URLClassLoader ours = new URLClassLoader(ourClassPath(), platform)) {
            Driver h2 =
                    (Driver) driver.loadClass("org.h2.Driver").getConstructor().newInstance();
            Connection bare = h2.connect(Recorded.url(), new Properties());
            Connection connection = observed(ours, bare);

            assertThat(connection).isNotSameAs(bare);
            assertThat(driver.loadClass("org.h2.engine.CastDataProvider"))
                    .isNotSameAs(Class.forName("org.h2.engine.CastDataProvider"))
                    .matches(vendor -> vendor.isInstance(connection));
            try (PreparedStatement query = connection.prepareStatement("select 7");
                    ResultSet rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(7);
                assertThat(rows.getStatement().getConnection()).isSameAs(connection);
            }
            connection.close();
        }
    }

    @Test
    void a_driver_that_is_undeployed_is_not_kept() throws Exception {
        WeakReference<ClassLoader> driver = useDriverOnce();
        assertThat(collected(driver)).isTrue();
    }

    private static WeakReference<ClassLoader> useDriverOnce() throws Exception {
        ClassLoader driver = new Copying("org.h2.");
        Class<?> type = driver.loadClass("org.h2.jdbc.JdbcConnection");
        Observer observer = new Observer(new Recorded().recorder, Recorded.H2);
        ObservedConnection prototype = Delegates.CONNECTION.prototype(type, observer);
        assertThat(prototype).isNotNull();
        assertThat(driver.loadClass("org.h2.engine.CastDataProvider")).matches(each -> each.isInstance(prototype));
        return new WeakReference<>(driver);
    }

    @Test
    void we_are_not_kept_by_a_driver_that_outlives_us() throws Exception {
        ExecutorService thread =
                Executors.newSingleThreadExecutor(); // what the recorder keeps for a thread ends with it
        try {
            WeakReference<ClassLoader> ours =
                    thread.submit(ClassLoadersTest::beUsedOnce).get();
            thread.shutdown();
            assertThat(thread.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
            assertThat(collected(ours)).isTrue();
        } finally {
            thread.shutdownNow();
        }
    }

    private static WeakReference<ClassLoader> beUsedOnce() throws Exception {
        ClassLoader ours = new Copying(OURS);
        try (Connection bare = Recorded.shop();
                Connection connection = observed(ours, bare)) {
            assertThat(connection).isNotSameAs(bare);
            assertThat(JdbcProxies.observed(connection)).isFalse();
            assertThat(connection.isWrapperFor(JdbcConnection.class)).isTrue();
            connection.createStatement().executeQuery("select 1").close();
        }
        return new WeakReference<>(ours);
    }

    private static boolean collected(WeakReference<ClassLoader> loader) throws InterruptedException {
        for (int i = 0; i < 100 && loader.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        return loader.get() == null;
    }

    /** Defines the classes of one package anew, and has the others from the class path. */
    private static final class Copying extends ClassLoader {
        private final String prefix;

        Copying(String prefix) {
            super(ClassLoadersTest.class.getClassLoader());
            this.prefix = prefix;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(prefix)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known != null ? known : copy(name);
            }
        }

        private Class<?> copy(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] classFile = in.readAllBytes();
                return defineClass(name, classFile, 0, classFile.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }
}
