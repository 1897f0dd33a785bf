package com.acme;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Many products, and readers that read some columns of them. */
final class Products {
    private Products() {}

    /** Products with ids from 1 on, wide and narrow columns, in five categories. */
    static Db db(int count) {
        Db db = new Db();
        try (Statement ddl = db.connection.createStatement()) {
            ddl.execute("create table category (id bigint primary key, name varchar(20))");
            ddl.execute("create table product (id bigint primary key, name varchar(20), category_id bigint,"
                    + " price decimal(10, 2), weight double, description text, a int, b int, c int, d int, e int)");
            ddl.execute("insert into category select x, 'category' || x from system_range(1, 5)");
            ddl.execute("insert into product select x, 'product' || x, mod(x, 5) + 1, x * 1.5, x, 'long', 1, 2, 3, 4, 5"
                    + " from system_range(1, " + count + ")");
            return db;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the named columns of every row by their labels. */
    static void read(Db db, String sql, String... columns) throws SQLException {
        try (PreparedStatement statement = db.connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                for (String each : columns) {
                    rows.getObject(each);
                }
            }
        }
    }
}
