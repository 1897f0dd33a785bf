package com.acme.deepoffset;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import org.jdbi.v3.core.statement.Query;

/** Products, fifty at a time. */
final class PagesByJdbi implements Scenario<JdbiShop> {
    @Override
    public void prepare(JdbiShop shop) {
        shop.products(400);
    }

    @Override
    public void bad(JdbiShop shop) {
        for (int page = 0; page < 8; page++) {
            Query query = shop.handle().createQuery("select id, name from product order by id limit 50 offset :rows");
            query.bind("rows", page * 50).mapToMap().list(); // loop
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        long last = 0;
        for (int page = 0; page < 8; page++) {
            Query query = shop.handle().createQuery("select id from product where id > :last order by id limit 50");
            List<Long> ids = query.bind("last", last).mapTo(Long.class).list();
            last = ids.get(ids.size() - 1);
        }
    }
}
