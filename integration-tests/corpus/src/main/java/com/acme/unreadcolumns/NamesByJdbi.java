package com.acme.unreadcolumns;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;

/** Names of products, whose rows come whole. */
final class NamesByJdbi implements Scenario<JdbiShop> {
    @Override
    public void prepare(JdbiShop shop) {
        shop.products(20);
    }

    @Override
    public void bad(JdbiShop shop) {
        shop.handle()
                .createQuery("select * from product order by name")
                .map(row -> row.getColumn("name", String.class))
                .list();
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.handle()
                .createQuery("select name from product order by name")
                .mapTo(String.class)
                .list();
    }
}
