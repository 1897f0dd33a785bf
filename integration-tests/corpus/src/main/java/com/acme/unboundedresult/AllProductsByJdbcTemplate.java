package com.acme.unboundedresult;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;

/** All products into a list. */
final class AllProductsByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    @Override
    public void prepare(JdbcTemplateShop shop) {
        shop.products(2500);
    }

    @Override
    public void bad(JdbcTemplateShop shop) {
        shop.jdbc().queryForList("select id, name from product");
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.jdbc().setFetchSize(500);
        shop.transaction()
                .executeWithoutResult(status -> shop.jdbc().query("select id, name from product", row -> {
                    if (row.getLong("id") < 1 || row.getString("name").isEmpty()) {
                        throw new IllegalStateException("A product has no name");
                    }
                }));
    }
}
