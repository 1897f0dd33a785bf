package com.acme.nplusone;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import org.jdbi.v3.core.statement.Query;

/** Customers, each with its orders, each with its lines. */
final class ChainByJdbi implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        for (Long customer : shop.handle()
                .createQuery("select id from customer order by id")
                .mapTo(Long.class)
                .list()) {
            for (Long order : orders(shop, customer)) { // outer
                Query lines = shop.handle()
                        .createQuery("select quantity from order_item where order_id = ?")
                        .bind(0, order);
                lines.mapTo(Integer.class).list(); // inner
            }
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.handle().createQuery("""
                select c.id, o.id as orders_id, i.quantity
                from customer c
                left join orders o on o.customer_id = c.id
                left join order_item i on i.order_id = o.id
                order by c.id""").mapToMap().list();
    }

    private static List<Long> orders(JdbiShop shop, Long customer) {
        Query orders = shop.handle()
                .createQuery("select id from orders where customer_id = ?")
                .bind(0, customer);
        return orders.mapTo(Long.class).list();
    }
}
