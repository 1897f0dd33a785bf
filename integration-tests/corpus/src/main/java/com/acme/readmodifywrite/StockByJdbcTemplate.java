package com.acme.readmodifywrite;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;

/** Takes two pieces from the stock. */
final class StockByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    @Override
    public void bad(JdbcTemplateShop shop) {
        Integer stock =
                shop.jdbc().queryForObject("select stock_quantity from product where id = ?", Integer.class, 1L);
        shop.jdbc().update("update product set stock_quantity = ? where id = ?", (stock == null ? 0 : stock) - 2, 1L);
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.jdbc().update("update product set stock_quantity = stock_quantity - ? where id = ?", 2, 1L);
    }
}
