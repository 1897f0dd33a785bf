package com.acme.rowbyrowdelete;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;

/** Reviews that a request names are deleted by a helper, with the id in the text. */
final class LiteralsByJdbc implements Scenario<JdbcShop> {
    private static final List<Long> UNWANTED = List.of(1L, 2L, 4L, 5L, 7L, 8L);

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        Iterator<Long> unwanted = UNWANTED.iterator();
        while (unwanted.hasNext()) {
            delete(shop, unwanted.next()); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.update("delete from review where id in (?, ?, ?, ?, ?, ?)", UNWANTED.toArray());
    }

    private static void delete(JdbcShop shop, long review) throws SQLException {
        try (Statement statement = shop.connection().createStatement()) {
            statement.executeUpdate("delete from review where id = " + review);
        }
    }
}
