package com.acme.plain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;

/** What no sane program does, one after another in one unit of work: prints what came back, and the heap in use. */
public final class Extremes {
    private static final int BINDS = 10_000;
    private static final int MEGABYTE = 1 << 20;

    private Extremes() {}

    /** Takes the number of executions of the last part. */
    public static void main(String[] args) throws SQLException {
        try (Connection connection = new Database("customers", 5).open()) {
            malformed(connection);
            longStatement(connection);
            longList(connection);
            many(connection, Integer.parseInt(args[0]));
        }
        printHeap();
    }

    private static void malformed(Connection connection) throws SQLException {
        for (String sql :
                List.of("selct 1", "select 'open", "select \"open", "select /* open", "select ((((", ")", "")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
                System.out.println("malformed: accepted " + sql);
            } catch (SQLException e) {
                System.out.println("malformed: " + e.getClass().getSimpleName() + " " + e.getSQLState());
            }
        }
    }

    private static void longStatement(Connection connection) throws SQLException {
        String sql = "select count(*) from customer where phone <> '" + "x".repeat(MEGABYTE) + "'";
        try (Statement statement = connection.createStatement()) {
            printFirst("megabyte", statement.executeQuery(sql));
        }
    }

    private static void longList(Connection connection) throws SQLException {
        String places = String.join(", ", Collections.nCopies(BINDS, "?"));
        try (PreparedStatement statement =
                connection.prepareStatement("select count(*) from customer where id in (" + places + ")")) {
            for (int i = 1; i <= BINDS; i++) {
                statement.setInt(i, i);
            }
            printFirst("list", statement.executeQuery());
        }
    }

    private static void many(Connection connection, int executions) throws SQLException {
        long sum = 0;
        try (PreparedStatement statement = connection.prepareStatement("select id from customer where id = ?")) {
            for (int i = 0; i < executions; i++) {
                statement.setLong(1, i);
                try (ResultSet row = statement.executeQuery()) {
                    sum += row.next() ? row.getLong(1) : 0;
                }
            }
        }
        System.out.println("executions: " + sum);
    }

    private static void printFirst(String what, ResultSet rows) throws SQLException {
        try (rows) {
            rows.next();
            System.out.println(what + ": " + rows.getLong(1));
        }
    }

    /** The unit of work is still open here, so that what an observer keeps of it is in this figure. */
    @SuppressWarnings("SystemGc") // what is left afterwards is the question
    private static void printHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.println("heap: " + (runtime.totalMemory() - runtime.freeMemory()));
    }
}
