package com.acme.cartesianproduct;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;

/** Customers with their orders and their reviews. */
final class OrdersTimesReviewsByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    private static final String EVERYTHING = "select c.id, o.id as order_id, r.id as review_id from customer c"
            + " join orders o on o.customer_id = c.id join review r on r.customer_id = c.id where c.id < 3";

    @Override
    public void bad(JdbcTemplateShop shop) {
        shop.jdbc().queryForList(EVERYTHING);
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.jdbc()
                .queryForList(
                        "select c.id, o.id as order_id from customer c join orders o on o.customer_id = c.id where c.id < 3");
        shop.jdbc()
                .queryForList(
                        "select c.id, r.id as review_id from customer c join review r on r.customer_id = c.id where c.id < 3");
    }
}
