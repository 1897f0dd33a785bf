package com.acme.unboundedresult;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;

/** All products into a list. */
final class AllProductsByJdbi implements Scenario<JdbiShop> {
    @Override
    public void prepare(JdbiShop shop) {
        shop.products(2500);
    }

    @Override
    public void bad(JdbiShop shop) {
        shop.handle().createQuery("select id, name from product").mapToMap().list();
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.handle()
                .useTransaction(handle -> handle.createQuery("select id, name from product")
                        .setFetchSize(500)
                        .mapToMap()
                        .forEach(product -> product.get("name")));
    }
}
