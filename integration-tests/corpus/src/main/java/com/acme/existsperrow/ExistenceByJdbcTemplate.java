package com.acme.existsperrow;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;

/** Customers that have a pending order. */
final class ExistenceByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    private static final String SQL = "select 1 from orders where customer_id = ? and status = 'pending'";

    @Override
    public void bad(JdbcTemplateShop shop) {
        for (Long customer : shop.jdbc().queryForList("select id from customer order by id", Long.class)) {
            shop.jdbc().queryForList(SQL, customer); // loop
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.jdbc().queryForList("""
                select c.id
                from customer c
                where exists (select 1 from orders o where o.customer_id = c.id and o.status = 'pending')""");
    }
}
