package com.acme.unboundedresult;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A helper writes whatever a query returns, row by row, and asks the driver for all of it. */
final class ExportByJdbc implements Scenario<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.products(2_500);
    }

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        export(shop, "select name, price from product where is_active = true", 0);
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        export(shop, "select name, price from product where is_active = true", 500);
    }

    private static void export(JdbcShop shop, String sql, int fetchSize) throws SQLException {
        try (Statement statement = shop.connection().createStatement()) {
            if (fetchSize > 0) {
                statement.setFetchSize(fetchSize);
            }
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    rows.getString(1);
                    rows.getString(2);
                }
            }
        }
    }
}
