package com.acme.breakages;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariProxyConnection;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbc.JdbcCallableStatement;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbc.JdbcDatabaseMetaData;
import org.h2.jdbc.JdbcPreparedStatement;
import org.h2.jdbc.JdbcResultSet;
import org.h2.jdbcx.JdbcDataSource;

/** Casts what JDBC gave it to the driver's and the pool's own classes, in the ways that javac has for it. */
final class VendorCasts {
    private static final String URL = "jdbc:h2:mem:casts;DB_CLOSE_DELAY=-1";

    private VendorCasts() {}

    public static void main(String... arguments) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(URL);
        dataSource(source);
        driverManager();
        statements(source);
        pool();
        strangers(source);
    }

    private static void dataSource(DataSource source) throws SQLException {
        JdbcConnection connection = (JdbcConnection) source.getConnection();
        System.out.println("data source: " + connection.isValid(1));
        connection.close();
        try (Connection second = source.getConnection()) {
            System.out.println("instanceof: " + (second instanceof JdbcConnection));
            if (second instanceof JdbcConnection known) {
                System.out.println("pattern: " + known.getSession().isClosed());
            }
            Function<Connection, Object> lambda =
                    each -> ((JdbcConnection) each).getSession().isClosed();
            System.out.println("lambda: " + lambda.apply(second));
            JdbcConnection generic = same(second);
            System.out.println("generic: " + generic.getSession().isClosed());
            System.out.println("unwrap: "
                    + second.unwrap(JdbcConnection.class).getSession().isClosed());
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the caller casts
    private static <T> T same(Object object) {
        return (T) object;
    }

    private static void driverManager() throws SQLException {
        try (JdbcConnection connection = (JdbcConnection) DriverManager.getConnection(URL)) {
            System.out.println("driver manager: " + connection.getSession().isClosed());
        }
    }

    private static void statements(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement prepared = connection.prepareStatement("select 1");
                ResultSet rows = prepared.executeQuery()) {
            System.out.println("statement: " + ((JdbcPreparedStatement) prepared).isPoolable());
            System.out.println("call: " + ((JdbcCallableStatement) connection.prepareCall("call 1")).isClosed());
            System.out.println("rows: " + ((JdbcResultSet) rows).next());
            System.out.println("metadata: " + ((JdbcDatabaseMetaData) connection.getMetaData()).getDriverName());
        }
    }

    private static void pool() throws SQLException {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(URL);
            try (Connection connection = pool.getConnection()) {
                System.out.println("pool: " + ((HikariProxyConnection) connection).isValid(1));
            }
        }
    }

    /** What fails without an agent fails with it, and null is null. */
    private static void strangers(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            System.out.println("stranger: " + (connection instanceof HikariProxyConnection));
            System.out.println((HikariProxyConnection) connection);
        } catch (ClassCastException expected) {
            System.out.println("stranger: refused");
        }
        Object nothing = null;
        System.out.println("null: " + (JdbcConnection) nothing + " " + (nothing instanceof JdbcConnection));
    }
}
