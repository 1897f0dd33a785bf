package com.acme.missingindex;

import static com.acme.shop.jooq.Tables.PRODUCT;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;

/** A fetch by a column without index. */
final class ByNameByJooq implements Scenario<JooqShop> {
    @Override
    public void prepare(JooqShop shop) {
        shop.products(1_200);
    }

    @Override
    public void bad(JooqShop shop) {
        shop.dsl().fetchExists(PRODUCT, PRODUCT.NAME.eq("MacBook Pro"));
        shop.dsl().fetch(PRODUCT, PRODUCT.NAME.eq("MacBook Pro"));
        shop.dsl().fetch(PRODUCT, PRODUCT.NAME.eq("iPhone 15"));
    }

    @Override
    public void prepareFixed(JooqShop shop) {
        prepare(shop);
        shop.dsl().createIndex("product_name").on(PRODUCT, PRODUCT.NAME).execute();
    }

    @Override
    public void fixed(JooqShop shop) {
        bad(shop);
    }
}
