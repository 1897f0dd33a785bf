package com.acme.aggregateinmemory;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** The stock of all products is added up. */
final class StockAddedUpByJdbc implements Scenario<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.products(100);
    }

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        long stock = 0;
        for (long each : shop.longs("select stock_quantity from product where is_active = true")) { // asked
            stock += each;
        }
        if (stock == 0) {
            throw new IllegalStateException("Sold out");
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select sum(stock_quantity) from product where is_active = true");
    }
}
