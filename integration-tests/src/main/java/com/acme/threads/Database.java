package com.acme.threads;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Customers and their users, in a database in memory to which each thread has connections of its own. */
final class Database implements AutoCloseable {
    static final int CUSTOMERS = 5;

    private static final String URL = "jdbc:h2:mem:threads";
    private static final String FILLED = String.join(
            "\\;",
            URL + ";INIT=runscript from 'classpath:schema.sql'",
            "set @customers = " + CUSTOMERS,
            "runscript from 'classpath:plain/customers.sql'");

    private final Connection keeper;

    Database() throws SQLException {
        keeper = DriverManager.getConnection(FILLED);
    }

    /** The users of all customers. */
    List<Long> users() {
        List<Long> users = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(URL);
                PreparedStatement all = connection.prepareStatement("select user_id from customer order by id");
                ResultSet rows = all.executeQuery()) {
            while (rows.next()) {
                users.add(rows.getLong("user_id"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return users;
    }

    /** A query. */
    String email(long user) {
        try (Connection connection = DriverManager.getConnection(URL)) {
            return email(connection, user);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As many queries over one connection. */
    void emails(int queries) {
        try (Connection connection = DriverManager.getConnection(URL)) {
            for (int user = 1; user <= queries; user++) {
                email(connection, user);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String email(Connection connection, long user) throws SQLException {
        try (PreparedStatement one = connection.prepareStatement("select email from app_user where id = ?")) {
            one.setLong(1, user);
            try (ResultSet row = one.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    @Override
    public void close() throws SQLException {
        keeper.close();
    }
}
