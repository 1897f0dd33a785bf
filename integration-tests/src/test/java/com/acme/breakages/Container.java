package com.acme.breakages;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * As application servers do: a connection is made ahead of time on a thread of the container, and everything that leads
 * from it is wrapped once more, with all the interfaces that it has.
 */
final class Container {
    private Container() {}

    public static void main(String... arguments) throws Exception {
        JdbcDataSource driver = new JdbcDataSource();
        driver.setURL("jdbc:h2:mem:container");
        Connection physical = CompletableFuture.supplyAsync(() -> open(driver)).get();
        work("of the container", new Managed(driver, physical));
    }

    private static Connection open(DataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void work(String name, DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement("select ?")) {
            for (int i = 0; i < 3; i++) {
                query.setInt(1, i);
                try (ResultSet rows = query.executeQuery()) {
                    System.out.println(name + " " + rows.next() + " " + rows.getInt(1));
                }
            }
            System.out.println(name + " knows itself " + (query.getConnection() == connection));
        }
    }

    /** Gives its one connection, wrapped. */
    private static final class Managed extends DelegatingDataSource {
        private final Connection physical;

        Managed(DataSource target, Connection physical) {
            super(target);
            this.physical = physical;
        }

        @Override
        public Connection getConnection() {
            return (Connection) Wrapper.of(physical, null);
        }
    }

    private record Wrapper(Object target, @Nullable Object connection) implements InvocationHandler {
        static Object of(Object target, @Nullable Object connection) {
            Set<Class<?>> all = new LinkedHashSet<>();
            for (Class<?> each = target.getClass(); each != null; each = each.getSuperclass()) {
                all.addAll(Set.of(each.getInterfaces()));
            }
            return Proxy.newProxyInstance(
                    Container.class.getClassLoader(), all.toArray(Class<?>[]::new), new Wrapper(target, connection));
        }

        @Override
        public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getName().equals("getConnection") && connection != null) {
                return connection;
            }
            try {
                Object result = method.invoke(target, arguments);
                return result instanceof PreparedStatement || result instanceof ResultSet ? of(result, self) : result;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
    }
}
