package com.acme.latentnplusone;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;

/** Pending orders, each with its customer's phone; there is one of them. */
final class PendingOrderByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    @Override
    public void bad(JdbcTemplateShop shop) {
        for (Long customer :
                shop.jdbc().queryForList("select customer_id from orders where status = ?", Long.class, "pending")) {
            shop.jdbc().queryForObject("select phone from customer where id = ?", String.class, customer); // loop
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.jdbc().queryForList("""
                select o.customer_id, c.phone
                from orders o
                left join customer c on c.id = o.customer_id
                where o.status = ?""", "pending");
    }
}
