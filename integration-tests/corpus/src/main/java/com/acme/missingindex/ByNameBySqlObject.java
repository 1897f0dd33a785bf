package com.acme.missingindex;

import com.acme.shop.jdbi.JdbiShop;
import com.acme.shop.jdbi.ProductDao;
import dev.fetchonce.corpus.Scenario;

/** A SqlObject looks products up by name, and no index begins with it. */
final class ByNameBySqlObject implements Scenario<JdbiShop> {
    @Override
    public void prepare(JdbiShop shop) {
        shop.products(1_200);
    }

    @Override
    public void bad(JdbiShop shop) {
        shop.dao(ProductDao.class).named("MacBook Pro");
        shop.dao(ProductDao.class).named("iPhone 15");
    }

    @Override
    public void prepareFixed(JdbiShop shop) {
        prepare(shop);
        shop.handle().execute("create index product_name on product (name)");
    }

    @Override
    public void fixed(JdbiShop shop) {
        bad(shop);
    }
}
