package com.acme.breakages;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A driver for {@code jdbc:tap:name} that passes everything on to H2, counts the calls, and can be made hostile. */
public final class Tap implements Driver {
    private static final String URL = "jdbc:tap:";

    private static final Map<String, Integer> CALLS = new TreeMap<>();
    private static volatile Hostility hostility = (call, connection) -> {};

    static {
        try {
            DriverManager.registerDriver(new Tap());
        } catch (SQLException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** What a driver does before the call itself: nothing, throw, or run statements of its own. */
    interface Hostility {
        void before(String call, Connection bare) throws SQLException;
    }

    static void be(Hostility wanted) {
        hostility = wanted;
    }

    /** The URL of a database in memory. */
    static String url(String name) {
        return URL + name;
    }

    /** How often {@code Connection.prepareStatement} and its like were called since the last time this was asked. */
    static Map<String, Integer> calls() {
        synchronized (CALLS) {
            Map<String, Integer> all = new TreeMap<>(CALLS);
            CALLS.clear();
            return all;
        }
    }

    private static void count(String call) {
        synchronized (CALLS) {
            CALLS.merge(call, 1, Integer::sum);
        }
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        count("Driver.connect");
        String target = "jdbc:h2:mem:" + url.substring(URL.length()) + ";DB_CLOSE_DELAY=-1";
        Connection bare = new org.h2.Driver().connect(target, info);
        return (Connection) tapped(Connection.class, bare, bare, null);
    }

    private static Object tapped(Class<?> type, Object target, Connection bare, @Nullable Object parent) {
        return Proxy.newProxyInstance(
                Tap.class.getClassLoader(), new Class<?>[] {type}, new Handler(type, target, bare, parent));
    }

    private record Handler(
            Class<?> type,
            Object target,
            Connection bare,
            @Nullable Object parent) implements InvocationHandler {
        private static final List<Class<?>> TAPPED = List.of(
                CallableStatement.class,
                PreparedStatement.class,
                Statement.class,
                ResultSet.class,
                DatabaseMetaData.class);

        @Override
        public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return ofObject(self, method.getName(), arguments);
            }
            String call = type.getSimpleName() + "." + method.getName();
            count(call);
            hostility.before(call, bare);
            if (parent != null && (call.endsWith("Statement.getConnection") || call.equals("ResultSet.getStatement"))) {
                return parent;
            }
            Object result;
            try {
                result = method.invoke(target, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
            for (Class<?> each : TAPPED) {
                if (result != null && method.getReturnType() == each) {
                    return tapped(each, result, bare, self);
                }
            }
            return result;
        }

        private Object ofObject(Object self, String method, Object @Nullable [] arguments) {
            return switch (method) {
                case "equals" -> arguments != null && self == arguments[0];
                case "hashCode" -> System.identityHashCode(self);
                default -> "tapped " + type.getSimpleName();
            };
        }
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(URL);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
