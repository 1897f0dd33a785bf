package com.acme.breakages;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Works with a driver that fails on everything which a plain application does not need, and says what it was asked. */
final class HostileDriver {
    private static final int TIMES = 50;

    /** What a plain application, its pool and {@code DriverManager} need. */
    private static final Set<String> NEEDED = Set.of(
            "Connection.createStatement",
            "Connection.prepareStatement",
            "Connection.close",
            "Connection.isValid",
            "Connection.setAutoCommit",
            "Connection.getAutoCommit",
            "Connection.isReadOnly",
            "Connection.setReadOnly",
            "Connection.getNetworkTimeout",
            "Connection.setNetworkTimeout",
            "Connection.getTransactionIsolation",
            "Connection.isClosed",
            "Connection.clearWarnings",
            "Statement.execute",
            "Statement.executeQuery",
            "Statement.close",
            "Statement.isClosed",
            "Statement.setQueryTimeout",
            "PreparedStatement.setLong",
            "PreparedStatement.executeQuery",
            "PreparedStatement.close",
            "PreparedStatement.isClosed",
            "ResultSet.next",
            "ResultSet.getLong",
            "ResultSet.close",
            "ResultSet.isClosed");

    private HostileDriver() {}

    public static void main(String... arguments) throws Exception {
        // A connection that a slow machine leaves idle for half a second is not tested again.
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "3600000");
        try (Connection connection = DriverManager.getConnection(Tap.url("hostile"));
                Statement statement = connection.createStatement()) {
            statement.execute("create table thing (id bigint, primary key (id))");
            statement.execute("insert into thing select x from system_range(1, " + TIMES + ")");
        }
        Tap.be(HostileDriver::refuse);
        Tap.calls();
        try (HikariDataSource pool = Pools.hikari(Tap.url("hostile"))) {
            pool.getConnection().close();
            // Each connection begins with a statement: all are there before anything is compared.
            while (pool.getHikariPoolMXBean().getTotalConnections() < Pools.SIZE) {
                Thread.sleep(1);
            }
            for (int i = 0; i < TIMES; i++) {
                work(pool, i);
            }
        }
        Map<String, Integer> calls = Tap.calls();
        int connects = Objects.requireNonNullElse(calls.remove("Driver.connect"), 0);
        System.out.println("connections that broke: " + Math.max(0, connects - Pools.SIZE));
        calls.keySet().removeIf(each -> each.startsWith("Connection.") && !each.startsWith("Connection.prepare"));
        System.out.println(calls);
        metadataThatRunsStatements();
    }

    /** As drivers do whose catalog is a schema of tables, and whose DataSource asks for the URL. */
    private static void metadataThatRunsStatements() throws Exception {
        try (HikariDataSource pool = Pools.hikari(Tap.url("hostile"))) {
            Tap.be((call, bare) -> {
                if (call.startsWith("DatabaseMetaData.")) {
                    bare.createStatement().executeQuery("select 'inner'").close();
                    DriverManager.getConnection(Tap.url("hostile")).close();
                }
            });
            ExecutorService threads = Executors.newFixedThreadPool(Pools.SIZE);
            List<Future<String>> users = threads.invokeAll(Collections.nCopies(TIMES, () -> user(pool)));
            threads.shutdown();
            System.out.println("ended: " + threads.awaitTermination(10, TimeUnit.SECONDS) + " "
                    + users.get(0).get());
        }
    }

    private static String user(DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return connection.getMetaData().getUserName();
        }
    }

    private static void refuse(String call, Connection bare) throws SQLException {
        if (!NEEDED.contains(call)) {
            throw new SQLException("refused: " + call);
        }
    }

    private static void work(HikariDataSource pool, long id) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement query = connection.prepareStatement("select id from thing where id = ?")) {
            query.setLong(1, id);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    rows.getLong(1);
                }
            }
        }
    }
}
