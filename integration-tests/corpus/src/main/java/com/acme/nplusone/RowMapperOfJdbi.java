package com.acme.nplusone;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Orders, each with its customer, which the row mapper reads. */
final class RowMapperOfJdbi implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        List<String> phones = shop.handle()
                .createQuery("select customer_id from orders order by id")
                .map((row, context) -> phone(shop.handle(), row.getLong("customer_id"))) // mapper
                .list();
        if (phones.isEmpty()) {
            throw new IllegalStateException("There are no orders");
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

    private static String phone(Handle handle, long customer) {
        return handle.createQuery("select phone from customer where id = ?")
                .bind(0, customer)
                .mapTo(String.class)
                .one();
    }
}
