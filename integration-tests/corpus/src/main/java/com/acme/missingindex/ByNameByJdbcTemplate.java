package com.acme.missingindex;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Products are looked up by name, and no index begins with it. */
final class ByNameByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    @Override
    public void prepare(JdbcTemplateShop shop) {
        shop.products(1_200);
    }

    @Override
    public void bad(JdbcTemplateShop shop) {
        for (String name : List.of("MacBook Pro", "iPhone 15")) {
            shop.client()
                    .sql("select id, price from product where name = :name")
                    .param("name", name)
                    .query()
                    .listOfRows();
        }
    }

    @Override
    public void prepareFixed(JdbcTemplateShop shop) {
        prepare(shop);
        shop.jdbc().execute("create index product_name on product (name)");
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        bad(shop);
    }
}
