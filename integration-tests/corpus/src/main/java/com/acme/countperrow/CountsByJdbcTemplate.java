package com.acme.countperrow;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;

/** Customers, each with the number of its orders. */
final class CountsByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    @Override
    public void bad(JdbcTemplateShop shop) {
        for (Long customer : shop.jdbc().queryForList("select id from customer order by id", Long.class)) {
            shop.jdbc()
                    .queryForObject("select count(*) from orders where customer_id = ?", Long.class, customer); // loop
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.jdbc().queryForList("""
                select c.id, (select count(*) from orders o where o.customer_id = c.id) as orders_count
                from customer c
                order by c.id""");
    }
}
