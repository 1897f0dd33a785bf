package com.acme.plain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Products, each with its category and its supplier; there is no identity map, so each is asked for every time. */
final class Products {
    private static final String ALL = "select id, name, category_id, supplier_id from product order by id";
    private static final String CATEGORY = "select id, name from category where id = ?";
    private static final String SUPPLIER = "select id, name from supplier where id = ?";
    private static final String JOINED = "select p.id, p.name, c.name, s.name from product p"
            + " join category c on c.id = p.category_id join supplier s on s.id = p.supplier_id order by p.id";

    private Products() {}

    static List<String> withCategoryAndSupplier(Connection connection) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (PreparedStatement all = connection.prepareStatement(ALL);
                ResultSet products = all.executeQuery()) {
            while (products.next()) {
                String category = name(connection, CATEGORY, products.getLong("category_id")); // loop: plain-category
                String supplier = name(connection, SUPPLIER, products.getLong("supplier_id")); // loop: plain-supplier
                rows.add(products.getLong("id") + " " + products.getString("name") + " " + category + " " + supplier);
            }
        }
        return rows;
    }

    static List<String> withCategoryAndSupplierJoined(Connection connection) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (PreparedStatement joined = connection.prepareStatement(JOINED);
                ResultSet products = joined.executeQuery()) {
            while (products.next()) {
                rows.add(products.getLong(1) + " " + products.getString(2) + " " + products.getString(3) + " "
                        + products.getString(4));
            }
        }
        return rows;
    }

    private static String name(Connection connection, String sql, long id) throws SQLException {
        try (PreparedStatement one = connection.prepareStatement(sql)) {
            one.setLong(1, id);
            try (ResultSet row = one.executeQuery()) {
                row.next();
                return row.getString("name");
            }
        }
    }
}
