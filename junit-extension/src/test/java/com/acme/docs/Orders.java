package com.acme.docs;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Names the customers of all orders: at once, one by one, and in batches. */
final class Orders {
    List<String> list() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(Database.URL);
                Statement both = connection.createStatement();
                ResultSet rows = both.executeQuery(
                        "select o.id, c.name from orders o join customer c on c.id = o.customer_id order by o.id")) {
            while (rows.next()) {
                names.add(rows.getInt(1) + " " + rows.getString(2));
            }
        }
        return names;
    }

    List<String> listOneByOne() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(Database.URL);
                Statement orders = connection.createStatement();
                ResultSet rows = orders.executeQuery("select id, customer_id from orders order by id")) {
            while (rows.next()) {
                names.add(rows.getInt(1) + " " + customer(connection, rows.getInt(2))); // the loop
            }
        }
        return names;
    }

    private static String customer(Connection connection, int id) throws SQLException {
        try (PreparedStatement customer = connection.prepareStatement("select name from customer where id = ?")) {
            customer.setInt(1, id);
            try (ResultSet row = customer.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    List<String> listInBatches(int size) throws SQLException {
        List<String> names = new ArrayList<>();
        List<Integer> ids = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(Database.URL);
                Statement orders = connection.createStatement();
                ResultSet rows = orders.executeQuery("select customer_id from orders order by id")) {
            while (rows.next()) {
                ids.add(rows.getInt(1));
            }
            for (int from = 0; from < ids.size(); from += size) {
                names.addAll(customers(connection, ids.subList(from, Math.min(ids.size(), from + size))));
            }
        }
        return names;
    }

    private static List<String> customers(Connection connection, List<Integer> ids) throws SQLException {
        List<String> names = new ArrayList<>();
        String marks = "?" + ", ?".repeat(ids.size() - 1);
        try (PreparedStatement some =
                connection.prepareStatement("select name from customer where id in (" + marks + ")")) {
            for (int i = 0; i < ids.size(); i++) {
                some.setInt(i + 1, ids.get(i));
            }
            try (ResultSet rows = some.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }
}
