package dev.fetchonce.conformance;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Wrapper;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What a JDBC method answered, for comparison.
 *
 * @param value a value as it is, of other objects what kind they are
 * @param failure the exception's class, state and message; empty where there was none
 */
record Answer(String value, String failure) {
    /** Calls a method with arguments that make some sense. */
    static Answer of(Wrapper object, Class<?> jdbc, Method method) {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(each -> argument(
                        each, jdbc == Connection.class || method.getName().startsWith("execute")))
                .toArray();
        try {
            return new Answer(kind(method.invoke(object, arguments)), "");
        } catch (InvocationTargetException thrown) {
            return new Answer("", told(thrown.getTargetException()));
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String told(Throwable thrown) {
        String state = thrown instanceof SQLException sql ? sql.getSQLState() + " " : "";
        return thrown.getClass().getName() + " " + state + thrown.getMessage() + " " + thrown.getCause();
    }

    private static @Nullable Object argument(Class<?> type, boolean sql) {
        if (type == String.class) {
            return sql ? "select id from customer" : "ID";
        }
        if (type == Object.class) {
            return 1;
        }
        return ARGUMENTS.get(type);
    }

    /** Of all other types null. */
    private static final Map<Class<?>, Object> ARGUMENTS = Map.ofEntries(
            Map.entry(boolean.class, true),
            Map.entry(byte.class, (byte) 1),
            Map.entry(short.class, (short) 1),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(float.class, 1f),
            Map.entry(double.class, 1d),
            Map.entry(int[].class, new int[] {1}),
            Map.entry(String[].class, new String[] {"ID"}),
            Map.entry(byte[].class, new byte[] {1}),
            Map.entry(Object[].class, new Object[] {1}),
            Map.entry(Class.class, String.class),
            Map.entry(Map.class, Map.of()),
            Map.entry(Properties.class, new Properties()),
            Map.entry(Executor.class, (Executor) Runnable::run),
            Map.entry(Calendar.class, Calendar.getInstance()));

    private static String kind(@Nullable Object value) {
        if (value == null || isPlain(value)) {
            return String.valueOf(value);
        }
        if (value.getClass().isArray()) {
            return Arrays.deepToString(new Object[] {value});
        }
        return KINDS.stream()
                .filter(each -> each.isInstance(value))
                .map(Class::getName)
                .findFirst()
                .orElse(value.getClass().getName());
    }

    private static boolean isPlain(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Date
                || value instanceof Temporal
                || value instanceof Map;
    }

    /** Most special first. */
    private static final List<Class<?>> KINDS = List.of(
            java.sql.CallableStatement.class,
            java.sql.PreparedStatement.class,
            java.sql.Statement.class,
            java.sql.ResultSet.class,
            java.sql.Connection.class,
            java.sql.DatabaseMetaData.class,
            InputStream.class,
            OutputStream.class,
            Reader.class);
}
