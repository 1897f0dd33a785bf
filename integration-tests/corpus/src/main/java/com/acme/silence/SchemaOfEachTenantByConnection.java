package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The same is asked of each tenant, over a connection that is switched to its schema. */
final class SchemaOfEachTenantByConnection implements Silent<JdbcShop> {
    private static final List<String> TENANTS = List.of("NORTH", "SOUTH", "WEST", "EAST", "CENTRE");

    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        for (String tenant : TENANTS) {
            shop.update("create schema " + tenant);
            shop.update("create table " + tenant + ".invoice (id bigint primary key, owner bigint, amount int)");
            shop.update("insert into " + tenant + ".invoice values (1, 7, 10), (2, 8, 20)");
        }
    }

    @Override
    public void run(JdbcShop shop) throws SQLException {
        long owner = 5;
        for (String tenant : TENANTS) {
            try (Connection connection = shop.dataSource().getConnection()) {
                connection.setSchema(tenant);
                open(connection);
                ownedBy(connection, ++owner);
            }
        }
    }

    private static void open(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select amount from invoice where id = 1")) {
            read(select);
        }
    }

    private static void ownedBy(Connection connection, long owner) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select amount from invoice where owner = ?")) {
            select.setLong(1, owner);
            read(select);
        }
    }

    private static void read(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                rows.getInt(1);
            }
        }
    }
}
