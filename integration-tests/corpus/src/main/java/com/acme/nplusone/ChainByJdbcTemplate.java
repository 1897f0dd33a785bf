package com.acme.nplusone;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Customers, each with its orders, each with its lines. */
final class ChainByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    @Override
    public void bad(JdbcTemplateShop shop) {
        for (Long customer : shop.jdbc().queryForList("select id from customer order by id", Long.class)) {
            for (Long order : orders(shop, customer)) { // outer
                shop.jdbc()
                        .queryForList(
                                "select quantity from order_item where order_id = ?", Integer.class, order); // inner
            }
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.jdbc().queryForList("""
                select c.id, o.id as orders_id, i.quantity
                from customer c
                left join orders o on o.customer_id = c.id
                left join order_item i on i.order_id = o.id
                order by c.id""");
    }

    private static List<Long> orders(JdbcTemplateShop shop, Long customer) {
        return shop.jdbc().queryForList("select id from orders where customer_id = ?", Long.class, customer);
    }
}
