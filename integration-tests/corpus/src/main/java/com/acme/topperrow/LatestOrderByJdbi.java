package com.acme.topperrow;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;

/** Customers, each with its latest order. */
final class LatestOrderByJdbi implements Scenario<JdbiShop> {
    private static final String LATEST =
            "select status from orders where customer_id = ? order by order_date desc limit 1";

    @Override
    public void bad(JdbiShop shop) {
        for (Long customer : shop.handle()
                .createQuery("select id from customer order by id")
                .mapTo(Long.class)
                .list()) {
            shop.handle().createQuery(LATEST).bind(0, customer).mapToMap().list(); // loop
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.handle()
                .createQuery("select id from customer order by id")
                .mapTo(Long.class)
                .list();
        shop.handle().createQuery("""
                select ranked.customer_id, ranked.status
                from (
                    select o.customer_id, o.status,
                        row_number() over (partition by o.customer_id order by o.order_date desc) as place
                    from orders o
                ) ranked
                where place = 1""").mapToMap().list();
    }
}
