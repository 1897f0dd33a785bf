package com.acme.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Five customers and their users, and the classic loop over them: 1 + 5 queries. */
public final class Store {
    public static final int CUSTOMERS = 5;

    private final DataSource dataSource;

    public Store(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes the tables and fills them: 12 statements. */
    public static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table app_user (id bigint primary key, username varchar(100))");
            statement.execute("create table customer (id bigint primary key,"
                    + " user_id bigint not null unique references app_user(id))");
            for (int i = 1; i <= CUSTOMERS; i++) {
                statement.execute("insert into app_user values (" + (200 - i) + ", 'user" + i + "')");
                statement.execute("insert into customer values (" + i + ", " + (200 - i) + ")");
            }
        }
    }

    /** The customers' names. */
    public List<String> names() {
        try (Connection connection = dataSource.getConnection()) {
            return names(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many customers there are: one query. */
    public int count() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from customer")) {
            return result.next() ? result.getInt(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The customers' names, over a connection. */
    public static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet customers = statement.executeQuery("select id, user_id from customer order by id")) {
            while (customers.next()) {
                names.add(name(connection, customers.getLong("user_id")));
            }
        }
        return names;
    }

    private static String name(Connection connection, long user) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select username from app_user where id = ?")) {
            query.setLong(1, user);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? found.getString(1) : "";
            }
        }
    }
}
