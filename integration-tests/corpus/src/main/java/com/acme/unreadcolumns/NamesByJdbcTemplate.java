package com.acme.unreadcolumns;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;

/** Names of products, whose rows come whole. */
final class NamesByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    @Override
    public void prepare(JdbcTemplateShop shop) {
        shop.products(20);
    }

    @Override
    public void bad(JdbcTemplateShop shop) {
        shop.jdbc().query("select * from product order by name", (row, number) -> row.getString("name"));
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.jdbc().query("select name from product order by name", (row, number) -> row.getString("name"));
    }
}
