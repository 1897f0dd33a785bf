package com.acme.aggregateperrow;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;
import java.math.BigDecimal;

/** Customers, each with what it has spent. */
final class SumsByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    private static final String SQL = "select sum(total_amount) from orders where customer_id = ?";

    @Override
    public void bad(JdbcTemplateShop shop) {
        for (Long customer : shop.jdbc().queryForList("select id from customer order by id", Long.class)) {
            shop.jdbc().queryForObject(SQL, BigDecimal.class, customer); // loop
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.jdbc().queryForList("""
                select c.id, (select sum(o.total_amount) from orders o where o.customer_id = c.id) as orders_sum
                from customer c
                order by c.id""");
    }
}
