package com.acme.breakages;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;

/** Comes by everything of ours once: connections, statements, rows, a transaction, a cast, a request, an exception. */
final class Faultless {
    private Faultless() {}

    public static void main(String... arguments) throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:faultless;DB_CLOSE_DELAY=-1");
        try (Connection connection = source.getConnection()) {
            create(connection);
            new Page(connection).service(request(), response());
            System.out.println("mode " + ((JdbcConnection) connection).getMode());
            fail(connection);
        }
    }

    private static void create(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table owner (id int primary key)");
            statement.execute("create table pet (id int primary key, owner_id int)");
            statement.execute("insert into owner select x from system_range(1, 5)");
            statement.execute("insert into pet select x, x from system_range(1, 5)");
        }
        connection.commit();
    }

    private static void fail(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select * from nothing");
        } catch (SQLException expected) {
            System.out.println("the application's own exception " + expected.getSQLState());
        }
    }

    /** For each owner the pets. */
    private static final class Page extends HttpServlet {
        private static final long serialVersionUID = 1;

        private final transient Connection connection;

        Page(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void service(ServletRequest request, ServletResponse response) {
            try (Statement statement = connection.createStatement();
                    ResultSet owners = statement.executeQuery("select id from owner")) {
                int rows = 0;
                while (owners.next()) {
                    rows += pets(owners.getInt("id"));
                }
                System.out.println("rows " + rows);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private int pets(int owner) throws SQLException {
            try (PreparedStatement query = connection.prepareStatement("select id from pet where owner_id = ?")) {
                query.setInt(1, owner);
                try (ResultSet pets = query.executeQuery()) {
                    return pets.next() ? 1 : 0;
                }
            }
        }
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Faultless.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, values) -> method.getReturnType() == String.class ? "/owners" : null);
    }

    private static ServletResponse response() {
        return (ServletResponse) Proxy.newProxyInstance(
                Faultless.class.getClassLoader(),
                new Class<?>[] {ServletResponse.class},
                (self, method, values) -> null);
    }
}
