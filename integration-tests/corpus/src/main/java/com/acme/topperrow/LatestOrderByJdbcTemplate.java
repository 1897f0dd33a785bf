package com.acme.topperrow;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;

/** Customers, each with its latest order. */
final class LatestOrderByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    private static final String LATEST =
            "select status from orders where customer_id = ? order by order_date desc limit 1";

    @Override
    public void bad(JdbcTemplateShop shop) {
        for (Long customer : shop.jdbc().queryForList("select id from customer order by id", Long.class)) {
            shop.jdbc().queryForList(LATEST, customer); // loop
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.jdbc().queryForList("select id from customer order by id", Long.class);
        shop.jdbc().queryForList("""
                select ranked.customer_id, ranked.status
                from (
                    select o.customer_id, o.status,
                        row_number() over (partition by o.customer_id order by o.order_date desc) as place
                    from orders o
                ) ranked
                where place = 1""");
    }
}
