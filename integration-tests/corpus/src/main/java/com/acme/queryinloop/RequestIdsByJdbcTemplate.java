package com.acme.queryinloop;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import java.util.Map;

/** Products of a basket, whose ids came with the request. */
final class RequestIdsByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    @Override
    public void bad(JdbcTemplateShop shop) {
        for (long id = 2; id < 8; id++) {
            shop.jdbc().queryForMap("select name, price from product where id = ?", id); // loop
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.named().queryForList("""
                        select id, name, price
                        from product
                        where id in (:productIds)""", Map.of("productIds", List.of(2, 3, 4, 5, 6, 7)));
    }
}
