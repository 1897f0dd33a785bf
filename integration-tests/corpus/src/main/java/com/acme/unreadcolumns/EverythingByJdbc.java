package com.acme.unreadcolumns;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;
import java.util.List;

/** A helper selects everything, whoever asks for whatever. */
final class EverythingByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        everything(shop, "product", row -> row.getString("name"));
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select name from product");
    }

    private static <T> List<T> everything(JdbcShop shop, String table, JdbcShop.Row<T> row) throws SQLException {
        return shop.list("select * from " + table, row); // asked
    }
}
