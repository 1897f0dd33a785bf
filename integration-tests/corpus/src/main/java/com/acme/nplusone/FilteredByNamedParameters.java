package com.acme.nplusone;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import java.util.Map;

/** Products, each with its good reviews. */
final class FilteredByNamedParameters implements Scenario<JdbcTemplateShop> {
    private static final String SQL = "select comment from review where product_id = :product and rating >= 5";

    @Override
    public void bad(JdbcTemplateShop shop) {
        for (Long product : shop.jdbc().queryForList("select id from product order by id", Long.class)) {
            Map<String, Object> values = Map.of("product", product);
            shop.named().queryForList(SQL, values); // loop
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        List<Long> products = shop.jdbc().queryForList("select id from product order by id", Long.class);
        shop.named().queryForList("""
                        select product_id, comment
                        from review
                        where product_id in (:ids) and rating >= 5""", Map.of("ids", products));
    }
}
