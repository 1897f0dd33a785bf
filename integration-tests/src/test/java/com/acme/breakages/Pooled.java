package com.acme.breakages;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Does the same with each pool, and says what it and the driver below saw. */
final class Pooled {
    private static final int TIMES = 100;

    private Pooled() {}

    public static void main(String... arguments) throws Exception {
        for (Map.Entry<String, Pools.Opening> each : Pools.all().entrySet()) {
            run(each.getKey(), each.getValue().open(Tap.url(each.getKey())));
        }
        System.exit(0);
    }

    private static void run(String name, DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            create(connection, name);
            Tap.calls();
            System.out.println(name + " rows " + prepareOften(connection, name) + ", prepared "
                    + Tap.calls().get("Connection.prepareStatement"));
            System.out.println(name + " knows itself " + knowsItself(connection, name));
        }
        System.out.println(name + " is " + pool.getClass().getName());
    }

    private static void create(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table " + name + " (id int)");
            statement.execute("insert into " + name + " values (1)");
        }
    }

    private static int prepareOften(Connection connection, String name) throws SQLException {
        int rows = 0;
        for (int i = 0; i < TIMES; i++) {
            try (PreparedStatement query = connection.prepareStatement("select id from " + name + " where id = ?")) {
                query.setInt(1, i);
                try (ResultSet found = query.executeQuery()) {
                    rows += found.next() ? 1 : 0;
                }
            }
        }
        return rows;
    }

    @SuppressWarnings("SelfEquals") // what a statement cache does
    private static boolean knowsItself(Connection connection, String name) throws SQLException {
        Map<Connection, String> cache = new HashMap<>();
        cache.put(connection, name);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from " + name)) {
            return connection.equals(connection)
                    && name.equals(cache.get(connection))
                    && statement.equals(rows.getStatement())
                    && statement.getConnection() == connection
                    && rows.getStatement().getConnection() == connection
                    && connection.getMetaData().getConnection() == connection;
        }
    }
}
