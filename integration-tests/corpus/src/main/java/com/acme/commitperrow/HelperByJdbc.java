package com.acme.commitperrow;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** A helper that is a transaction of its own is called by a lambda. */
final class HelperByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        List.of(11, 12, 13, 14, 15, 16).forEach(id -> inTransaction(shop, id)); // loop
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.connection().setAutoCommit(false);
        try (PreparedStatement insert = shop.connection().prepareStatement("insert into tag values (?, ?)")) {
            for (int id = 11; id <= 16; id++) {
                insert.setInt(1, id);
                insert.setString(2, "tag " + id);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        shop.connection().commit();
    }

    private static void inTransaction(JdbcShop shop, int id) {
        try (Connection connection = shop.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("insert into tag values (?, ?)")) {
                insert.setInt(1, id);
                insert.setString(2, "tag " + id);
                insert.executeUpdate();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
