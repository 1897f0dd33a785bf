package com.acme.breakages;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.h2.engine.CastDataProvider;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/** As a server does whose web applications bring a driver each: the same classes, in a loader for each of them. */
final class TwoLoaders {
    private TwoLoaders() {}

    public static void main(String... arguments) throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:server");
        try (Connection servers = source.getConnection()) {
            System.out.println("server " + new User().apply(servers));
            for (String each : List.of("first", "second")) {
                Function<@Nullable Connection, String> user = user(new Copying());
                System.out.println(each + " " + user.apply(null));
                System.out.println(each + " " + user.apply(servers));
            }
        }
    }

    @SuppressWarnings("unchecked") // it is compiled with us
    private static Function<@Nullable Connection, String> user(ClassLoader loader) throws ReflectiveOperationException {
        return (Function<@Nullable Connection, String>)
                loader.loadClass(User.class.getName()).getConstructor().newInstance();
    }

    /** An application with its driver. */
    public static final class User implements Function<@Nullable Connection, String> {
        /** Uses what it is given, or else a connection of its own driver. */
        @Override
        public String apply(@Nullable Connection given) {
            try {
                return given == null ? ownConnection() : use(given);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            } catch (ClassCastException stranger) {
                return "is refused a stranger's";
            }
        }

        private static String ownConnection() throws SQLException {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:own");
            try (Connection connection = source.getConnection()) {
                return use(connection);
            }
        }

        private static String use(Connection connection) throws SQLException {
            connection.createStatement().executeQuery("select 1").close();
            return "casts " + ((JdbcConnection) connection).getCatalog() + ", has its interface "
                    + (connection instanceof CastDataProvider);
        }
    }
}
