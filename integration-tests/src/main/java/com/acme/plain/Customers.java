package com.acme.plain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Customers and the users they log in as. */
final class Customers {
    private static final String ALL = "select id, user_id, phone from customer order by id";
    private static final String USER = "select id, username, email from app_user where id = ?";
    private static final String JOINED =
            "select c.id, c.phone, u.email from customer c join app_user u on u.id = c.user_id order by c.id";

    private Customers() {}

    static List<String> withUsers(Connection connection) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (PreparedStatement all = connection.prepareStatement(ALL);
                ResultSet customers = all.executeQuery()) {
            while (customers.next()) {
                String email = emailOfUser(connection, customers.getLong("user_id")); // loop: plain-user
                rows.add(customers.getLong("id") + " " + customers.getString("phone") + " " + email);
            }
        }
        return rows;
    }

    static List<String> withUsersJoined(Connection connection) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (PreparedStatement joined = connection.prepareStatement(JOINED);
                ResultSet customers = joined.executeQuery()) {
            while (customers.next()) {
                rows.add(customers.getLong("id") + " " + customers.getString("phone") + " "
                        + customers.getString("email"));
            }
        }
        return rows;
    }

    private static String emailOfUser(Connection connection, long id) throws SQLException {
        try (PreparedStatement one = connection.prepareStatement(USER)) {
            one.setLong(1, id);
            try (ResultSet user = one.executeQuery()) {
                user.next();
                return user.getString("email");
            }
        }
    }
}
