package com.acme.countperrow;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;
import org.jdbi.v3.core.statement.Query;

/** Customers, each with the number of its orders. */
final class CountsByJdbi implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        for (Long customer : shop.handle()
                .createQuery("select id from customer order by id")
                .mapTo(Long.class)
                .list()) {
            Query query = shop.handle()
                    .createQuery("select count(*) from orders where customer_id = ?")
                    .bind(0, customer);
            query.mapTo(Long.class).one(); // loop
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.handle().createQuery("""
                select c.id, (select count(*) from orders o where o.customer_id = c.id) as orders_count
                from customer c
                order by c.id""").mapToMap().list();
    }
}
