package com.acme.nplusone;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;

/** Orders, each with its customer's phone. */
final class ToOneByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    @Override
    public void bad(JdbcTemplateShop shop) {
        for (Long customer : shop.jdbc().queryForList("select customer_id from orders order by id", Long.class)) {
            shop.jdbc().queryForObject("select phone from customer where id = ?", String.class, customer); // loop
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.jdbc().queryForList("""
                select o.id, c.phone
                from orders o
                left join customer c on c.id = o.customer_id
                order by o.id""");
    }
}
