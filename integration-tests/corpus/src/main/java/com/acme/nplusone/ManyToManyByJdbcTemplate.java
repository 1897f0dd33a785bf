package com.acme.nplusone;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import java.util.Map;

/** Products, each with its tags through the link table. */
final class ManyToManyByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    private static final String TAGS =
            "select t.name from product_tag pt join tag t on t.id = pt.tag_id where pt.product_id = ?";

    @Override
    public void bad(JdbcTemplateShop shop) {
        for (Long product : shop.jdbc().queryForList("select id from product order by id", Long.class)) {
            shop.jdbc().queryForList(TAGS, String.class, product); // loop
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        List<Long> products = shop.jdbc().queryForList("select id from product order by id", Long.class);
        shop.named().queryForList("""
                        select pt.product_id, t.name
                        from product_tag pt join tag t on t.id = pt.tag_id
                        where pt.product_id in (:ids)""", Map.of("ids", products));
    }
}
