package com.acme.readmodifywrite;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** What is in stock is read, lowered, and written back. */
final class StockByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        long stock = shop.longs("select stock_quantity from product where id = ?", 1L)
                .get(0);
        shop.update("update product set stock_quantity = ? where id = ?", stock - 2, 1L); // write
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.update("update product set stock_quantity = stock_quantity - ? where id = ?", 2, 1L);
    }
}
