package com.acme.latentnplusone;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;
import org.jdbi.v3.core.statement.Query;

/** Pending orders, each with its customer's phone; there is one of them. */
final class PendingOrderByJdbi implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        Query pending = shop.handle()
                .createQuery("select customer_id from orders where status = ?")
                .bind(0, "pending");
        for (Long customer : pending.mapTo(Long.class).list()) {
            Query phone = shop.handle()
                    .createQuery("select phone from customer where id = ?")
                    .bind(0, customer);
            phone.mapTo(String.class).one(); // loop
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.handle().createQuery("""
                select o.customer_id, c.phone
                from orders o
                left join customer c on c.id = o.customer_id
                where o.status = :status""").bind("status", "pending").mapToMap().list();
    }
}
