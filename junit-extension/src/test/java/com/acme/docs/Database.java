package com.acme.docs;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Orders and their customers, in memory. */
final class Database {
    static final String URL = "jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1";

    /** So many orders, each of a customer of its own. */
    void fill(int rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL);
                Statement statement = connection.createStatement()) {
            statement.execute("drop all objects");
            statement.execute("create table customer(id int primary key, name varchar(20))");
            statement.execute("create table orders(id int primary key, customer_id int references customer)");
            for (int i = 1; i <= rows; i++) {
                statement.execute("insert into customer values (" + (1_000 - i) + ", 'Customer " + i + "')");
                statement.execute("insert into orders values (" + i + ", " + (1_000 - i) + ")");
            }
        }
    }
}
