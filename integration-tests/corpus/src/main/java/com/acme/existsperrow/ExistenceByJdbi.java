package com.acme.existsperrow;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;
import org.jdbi.v3.core.statement.Query;

/** Customers that have a pending order. */
final class ExistenceByJdbi implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        for (Long customer : shop.handle()
                .createQuery("select id from customer order by id")
                .mapTo(Long.class)
                .list()) {
            Query query = shop.handle()
                    .createQuery("select 1 from orders where customer_id = ? and status = 'pending'")
                    .bind(0, customer);
            query.mapTo(Integer.class).findOne(); // loop
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.handle().createQuery("""
                select c.id
                from customer c
                where exists (select 1 from orders o where o.customer_id = c.id and o.status = 'pending')""").mapToMap().list();
    }
}
