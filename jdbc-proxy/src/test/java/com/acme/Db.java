package com.acme;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.capture.Settings;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;

/** An observed H2 database with a few tables of the shop. */
final class Db implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    final Fetchonce fetchonce;
    final Connection connection;
    private final Connection bare;

    Db() {
        this(Settings.DEFAULT);
    }

    Db(Settings settings) {
        fetchonce = Fetchonce.create(settings);
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:acme" + NUMBER.incrementAndGet());
        try {
            bare = h2.getConnection();
            connection = fetchonce.observe(h2).getConnection();
            fill();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill() throws SQLException {
        try (Statement ddl = connection.createStatement()) {
            ddl.execute("create table app_user (id bigint primary key, username varchar(100))");
            ddl.execute(
                    "create table customer (id bigint primary key, user_id bigint not null unique, name varchar(100))");
            ddl.execute("create table orders (id bigint primary key, customer_id bigint not null, status varchar(20))");
            ddl.execute("create table order_item (id bigint primary key, order_id bigint, quantity int)");
            ddl.execute("create table tag (id bigint primary key, name varchar(50))");
            ddl.execute("create table order_tag (order_id bigint, tag_id bigint, primary key (order_id, tag_id))");
            ddl.execute("create table node (id bigint primary key, parent_id bigint)");
        }
        try (Statement unobserved = bare.createStatement()) {
            for (int i = 1; i <= 6; i++) {
                unobserved.execute("insert into app_user values (" + (50 + i) + ", 'user" + i + "')");
                unobserved.execute(
                        "insert into customer values (" + (20 + i) + ", " + (50 + i) + ", 'customer" + i + "')");
                unobserved.execute("insert into orders values (" + i + ", " + (27 - i) + ", 'open')");
                unobserved.execute("insert into order_item values (" + (100 + i) + ", " + i + ", 1), (" + (200 + i)
                        + ", " + i + ", 2)");
                unobserved.execute("insert into tag values (" + i + ", 'tag" + i + "')");
                unobserved.execute(
                        "insert into order_tag values (" + i + ", " + i + "), (" + i + ", " + (i % 6 + 1) + ")");
                unobserved.execute("insert into node values (" + i + ", " + i / 2 + ")");
            }
        }
    }

    /** Runs one unit of work and gives its report. */
    Report run(Work work) {
        try (Fetchonce.Unit unit = fetchonce.unit(UnitKind.JOB, "work")) {
            work.run(this);
            return unit.finish();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Finding> findings(Work work) {
        return run(work).findings();
    }

    /** The first column of all rows. */
    List<Long> longs(String sql, Object... values) throws SQLException {
        List<Long> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(rows.getLong(1));
                }
            }
        }
        return all;
    }

    /** Writes with an observed statement; gives the rows changed. */
    int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** The first two columns of all rows. */
    List<List<Long>> pairs(String sql) throws SQLException {
        List<List<Long>> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(List.of(rows.getLong(1), rows.getLong(2)));
            }
        }
        return all;
    }

    /** A column of all rows, read by its name. */
    List<Long> named(String column, String sql, Object... values) throws SQLException {
        List<Long> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(rows.getLong(column));
                }
            }
        }
        return all;
    }

    /** The rows of a statement as text, without observing it. */
    List<String> rows(String sql) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = bare.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                all.add(row.toString());
            }
        }
        return all;
    }

    /** Runs a statement without observing it. */
    void change(String sql) throws SQLException {
        try (Statement statement = bare.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
            bare.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    interface Work {
        void run(Db db) throws SQLException;
    }
}
