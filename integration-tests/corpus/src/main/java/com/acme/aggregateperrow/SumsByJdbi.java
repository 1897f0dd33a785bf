package com.acme.aggregateperrow;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;
import java.math.BigDecimal;
import org.jdbi.v3.core.statement.Query;

/** Customers, each with what it has spent. */
final class SumsByJdbi implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        for (Long customer : shop.handle()
                .createQuery("select id from customer order by id")
                .mapTo(Long.class)
                .list()) {
            Query query = shop.handle()
                    .createQuery("select sum(total_amount) from orders where customer_id = ?")
                    .bind(0, customer);
            query.mapTo(BigDecimal.class).one(); // loop
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.handle().createQuery("""
                select c.id, (select sum(o.total_amount) from orders o where o.customer_id = c.id) as orders_sum
                from customer c
                order by c.id""").mapToMap().list();
    }
}
