package com.acme.rowbyrowinsert;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Each tag is inserted by a call that then calls itself for the next. */
final class RecursionByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        insertUpTo(shop, 16);
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

    private static void insertUpTo(JdbcShop shop, int id) throws SQLException {
        if (id > 10) {
            insertUpTo(shop, id - 1); // loop
            shop.update("insert into tag values (?, ?)", id, "tag " + id);
        }
    }
}
