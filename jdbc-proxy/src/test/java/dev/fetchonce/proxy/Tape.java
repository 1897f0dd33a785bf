package dev.fetchonce.proxy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A driver over another one that notes each call made to it, and fails on those it was told to fail on. */
final class Tape {
    private static final List<Class<?>> JDBC = List.of(
            Connection.class, PreparedStatement.class, Statement.class, ResultSet.class, DatabaseMetaData.class);

    final List<String> calls = new ArrayList<>();
    private final @Nullable Set<String> needed;

    /** Fails on nothing. */
    Tape() {
        this.needed = null;
    }

    /** Fails on each call that is not among {@code needed}, such as {@code "Connection.close"}. */
    Tape(Set<String> needed) {
        this.needed = needed;
    }

    Connection over(Connection connection) {
        return (Connection) over(Connection.class, connection);
    }

    private Object over(Class<?> jdbc, Object target) {
        return Proxy.newProxyInstance(
                Tape.class.getClassLoader(),
                new Class<?>[] {jdbc},
                (proxy, method, arguments) -> call(jdbc, target, method, arguments));
    }

    private @Nullable Object call(Class<?> jdbc, Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        String call = jdbc.getSimpleName() + "." + method.getName();
        calls.add(call);
        if (needed != null && !needed.contains(call)) {
            throw new SQLException("nobody needs " + call);
        }
        try {
            return wrapped(method.invoke(target, arguments));
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private @Nullable Object wrapped(@Nullable Object result) {
        for (Class<?> each : JDBC) {
            if (each.isInstance(result) && !(result instanceof Proxy)) {
                return over(each, result);
            }
        }
        return result;
    }
}
