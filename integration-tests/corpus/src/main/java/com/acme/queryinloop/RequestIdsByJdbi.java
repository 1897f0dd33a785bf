package com.acme.queryinloop;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import org.jdbi.v3.core.statement.Query;

/** Products of a basket, whose ids came with the request. */
final class RequestIdsByJdbi implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        for (long id = 2; id < 8; id++) {
            Query product = shop.handle()
                    .createQuery("select name, price from product where id = :id")
                    .bind("id", id);
            product.mapToMap().one(); // loop
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.handle()
                .createQuery("select id, name, price from product where id in (<productIds>)")
                .bindList("productIds", List.of(2, 3, 4, 5, 6, 7))
                .mapToMap()
                .list();
    }
}
