package com.acme.nplusone;

import com.acme.shop.jdbi.CustomerDao;
import com.acme.shop.jdbi.JdbiShop;
import com.acme.shop.jdbi.OrderDao;
import dev.fetchonce.corpus.Scenario;

/** Orders, each with its customer's phone, by SqlObjects. */
final class ToOneBySqlObject implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        CustomerDao customers = shop.dao(CustomerDao.class);
        long known = shop.dao(OrderDao.class).findAll().stream()
                .map(order -> customers.phone(order.customerId())) // loop
                .filter(phone -> !phone.isEmpty())
                .count();
        if (known == 0) {
            throw new IllegalStateException("No customer has a phone");
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.handle().createQuery("""
                select o.id, o.customer_id, c.phone
                from orders o
                left join customer c on c.id = o.customer_id
                order by o.id""").mapToMap().list();
    }
}
