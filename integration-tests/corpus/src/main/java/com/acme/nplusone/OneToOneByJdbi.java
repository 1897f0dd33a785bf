package com.acme.nplusone;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/** Customers and the names of their users, reduced to a map. */
final class OneToOneByJdbi implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        Map<Long, String> names = new HashMap<>();
        for (Map<String, Object> customer : shop.handle()
                .createQuery("select id, user_id from customer order by id")
                .mapToMap()
                .list()) {
            Query user = shop.handle()
                    .createQuery("select username from app_user where id = :user")
                    .bind("user", customer.get("user_id"));
            names.put((Long) customer.get("id"), user.mapTo(String.class).one()); // loop
        }
        if (names.isEmpty()) {
            throw new IllegalStateException("There are no customers");
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.handle().createQuery("""
                select c.id, c.user_id, u.username
                from customer c
                left join app_user u on u.id = c.user_id
                order by c.id""").mapToMap().list();
    }
}
