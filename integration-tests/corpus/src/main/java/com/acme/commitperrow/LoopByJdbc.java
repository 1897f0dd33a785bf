package com.acme.commitperrow;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Tags are inserted and committed one by one. */
final class LoopByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        shop.connection().setAutoCommit(false);
        for (int id = 11; id <= 16; id++) {
            shop.update("insert into tag values (?, ?)", id, "tag " + id); // loop
            shop.connection().commit();
        }
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
}
