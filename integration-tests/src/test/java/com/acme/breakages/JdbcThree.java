package com.acme.breakages;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Works with a driver that was compiled for JDBC 3: what JDBC 4 added to its interfaces is not there. */
final class JdbcThree {
    private static final Set<String> ADDED = Set.of(
            "unwrap",
            "isWrapperFor",
            "isValid",
            "getClientInfo",
            "setClientInfo",
            "getSchema",
            "setSchema",
            "getNetworkTimeout",
            "setNetworkTimeout",
            "abort",
            "beginRequest",
            "endRequest",
            "isClosed",
            "isPoolable",
            "closeOnCompletion",
            "isCloseOnCompletion",
            "getLargeUpdateCount",
            "executeLargeUpdate",
            "setLargeMaxRows");

    private JdbcThree() {}

    /** A call that the driver does not know. */
    private interface Call {
        Object on(Connection connection) throws SQLException;
    }

    public static void main(String... arguments) throws SQLException {
        Tap.be((call, bare) -> {
            if (ADDED.contains(call.substring(call.indexOf('.') + 1)) && !call.equals("Connection.isClosed")) {
                throw new AbstractMethodError(call);
            }
        });
        try (Connection connection = DriverManager.getConnection(Tap.url("three"))) {
            work(connection);
            say(connection, "unwrap", each -> each.unwrap(Runnable.class));
            say(connection, "isWrapperFor", each -> each.isWrapperFor(Runnable.class));
            say(connection, "isValid", each -> each.isValid(1));
            say(connection, "getSchema", Connection::getSchema);
            say(connection, "statement", each -> each.createStatement().isWrapperFor(Runnable.class));
            say(
                    connection,
                    "rows",
                    each -> each.createStatement().executeQuery("select 1").unwrap(Runnable.class));
            say(connection, "metadata", each -> each.getMetaData().isWrapperFor(Runnable.class));
        }
        Tap.calls();
        try (HikariDataSource pool = Pools.hikari(Tap.url("three"))) {
            spring(pool);
        }
    }

    private static void work(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table thing (id int)");
            statement.executeUpdate("insert into thing select x from system_range(1, 3)");
        }
        try (PreparedStatement query = connection.prepareStatement("select * from thing where id = ?")) {
            query.setInt(1, 2);
            try (ResultSet rows = query.executeQuery()) {
                System.out.println("found " + rows.next() + " " + rows.getInt("id"));
            }
        }
    }

    private static void say(Connection connection, String what, Call call) throws SQLException {
        try {
            System.out.println(what + " gave " + call.on(connection));
        } catch (AbstractMethodError notThere) {
            System.out.println(what + " is not there: " + notThere.getMessage());
        }
    }

    private static void spring(DataSource pool) {
        System.out.println("spring " + new JdbcTemplate(pool).queryForList("select id from thing", Integer.class));
        System.out.println("spring asked " + Tap.calls().keySet());
    }
}
