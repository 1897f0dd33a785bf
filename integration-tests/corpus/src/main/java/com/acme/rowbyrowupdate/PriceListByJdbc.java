package com.acme.rowbyrowupdate;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/** Prices of a list are set by a lambda, each by its own statement. */
final class PriceListByJdbc implements Scenario<JdbcShop> {
    private static final Map<Long, String> PRICES =
            Map.of(1L, "11.50", 2L, "12.50", 3L, "13.50", 4L, "14.50", 5L, "15.50", 6L, "16.50");

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        PRICES.forEach((product, price) -> set(shop, product, new BigDecimal(price))); // loop
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        try (PreparedStatement update =
                shop.connection().prepareStatement("update product set price = ? where id = ?")) {
            for (Map.Entry<Long, String> each : PRICES.entrySet()) {
                update.setBigDecimal(1, new BigDecimal(each.getValue()));
                update.setLong(2, each.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void set(JdbcShop shop, long product, BigDecimal price) {
        try {
            shop.update("update product set price = ? where id = ?", price, product);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
