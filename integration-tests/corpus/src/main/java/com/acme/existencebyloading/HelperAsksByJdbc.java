package com.acme.existencebyloading;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A helper that many use asks whether a query returns anything, and each sends its own. */
final class HelperAsksByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        if (!any(shop, "select id, name, email from supplier where rating > ?", 4.0)) {
            throw new IllegalStateException("No good supplier");
        }
        if (!any(shop, "select p.id, p.name from product p where p.stock_quantity < ?", 1_000)) {
            throw new IllegalStateException("Nothing is short");
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select 1 from supplier where rating > ? limit 1", 4.0);
        shop.longs("select 1 from product p where p.stock_quantity < ? limit 1", 1_000);
    }

    private static boolean any(JdbcShop shop, String sql, Object value) throws SQLException {
        try (PreparedStatement statement = shop.connection().prepareStatement(sql)) {
            statement.setObject(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
