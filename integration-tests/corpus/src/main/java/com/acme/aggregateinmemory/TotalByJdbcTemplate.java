package com.acme.aggregateinmemory;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;

/** The stock, added up by the application. */
final class TotalByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    @Override
    public void prepare(JdbcTemplateShop shop) {
        shop.products(100);
    }

    @Override
    public void bad(JdbcTemplateShop shop) {
        int stock = shop.jdbc().queryForList("select stock_quantity from product", Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (stock <= 0) {
            throw new IllegalStateException("Nothing is left");
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.jdbc().queryForObject("select sum(stock_quantity) from product", Long.class);
    }
}
