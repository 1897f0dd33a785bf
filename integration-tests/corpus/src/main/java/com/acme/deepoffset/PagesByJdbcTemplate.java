package com.acme.deepoffset;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Products, fifty at a time. */
final class PagesByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    @Override
    public void prepare(JdbcTemplateShop shop) {
        shop.products(400);
    }

    @Override
    public void bad(JdbcTemplateShop shop) {
        for (int page = 0; page < 8; page++) {
            shop.jdbc().queryForList("select id, name from product order by id limit 50 offset ?", page * 50); // loop
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        long last = 0;
        for (int page = 0; page < 8; page++) {
            List<Long> ids = shop.jdbc()
                    .queryForList("select id from product where id > ? order by id limit 50", Long.class, last);
            last = ids.get(ids.size() - 1);
        }
    }
}
