package com.acme.cartesianproduct;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;

/** Customers with their orders and their reviews. */
final class OrdersTimesReviewsByJdbi implements Scenario<JdbiShop> {
    private static final String EVERYTHING = "select c.id, o.id as order_id, r.id as review_id from customer c"
            + " join orders o on o.customer_id = c.id join review r on r.customer_id = c.id where c.id < 3";

    @Override
    public void bad(JdbiShop shop) {
        shop.handle().createQuery(EVERYTHING).mapToMap().list();
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.handle()
                .createQuery(
                        "select c.id, o.id as order_id from customer c join orders o on o.customer_id = c.id where c.id < 3")
                .mapToMap()
                .list();
        shop.handle()
                .createQuery(
                        "select c.id, r.id as review_id from customer c join review r on r.customer_id = c.id where c.id < 3")
                .mapToMap()
                .list();
    }
}
