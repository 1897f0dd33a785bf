package com.acme.rowbyrowinsert;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Tags are inserted in a loop. */
final class LoopByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (int id = 11; id <= 16; id++) {
            shop.update("insert into tag values (?, ?)", id, "tag " + id); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        try (PreparedStatement insert = shop.connection().prepareStatement("insert into tag values (?, ?)")) {
            for (int id = 11; id <= 16; id++) {
                insert.setInt(1, id);
                insert.setString(2, "tag " + id);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
