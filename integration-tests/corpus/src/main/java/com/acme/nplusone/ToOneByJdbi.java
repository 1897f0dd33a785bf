package com.acme.nplusone;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;
import org.jdbi.v3.core.statement.Query;

/** Orders, each with its customer's phone. */
final class ToOneByJdbi implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        for (Long customer : shop.handle()
                .createQuery("select customer_id from orders order by id")
                .mapTo(Long.class)
                .list()) {
            Query phone = shop.handle()
                    .createQuery("select phone from customer where id = :id")
                    .bind("id", customer);
            phone.mapTo(String.class).one(); // loop
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.handle().createQuery("""
                select o.customer_id, c.phone
                from orders o
                left join customer c on c.id = o.customer_id
                order by o.id""").mapToMap().list();
    }
}
