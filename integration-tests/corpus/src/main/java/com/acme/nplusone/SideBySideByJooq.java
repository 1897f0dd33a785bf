package com.acme.nplusone;

import static com.acme.shop.jooq.Tables.CATEGORY;
import static com.acme.shop.jooq.Tables.PRODUCT;
import static com.acme.shop.jooq.Tables.SUPPLIER;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;

/** Products, each with its category and its supplier. */
final class SideBySideByJooq implements Scenario<JooqShop> {
    @Override
    public void bad(JooqShop shop) {
        for (var product : shop.dsl()
                .select(PRODUCT.ID, PRODUCT.CATEGORY_ID, PRODUCT.SUPPLIER_ID)
                .from(PRODUCT)
                .orderBy(PRODUCT.ID)
                .fetch()) {
            shop.dsl()
                    .select(CATEGORY.NAME)
                    .from(CATEGORY)
                    .where(CATEGORY.ID.eq(product.value2()))
                    .fetchOne(); // category
            shop.dsl()
                    .select(SUPPLIER.NAME)
                    .from(SUPPLIER)
                    .where(SUPPLIER.ID.eq(product.value3()))
                    .fetchOne(); // supplier
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        shop.dsl()
                .select(PRODUCT.ID, PRODUCT.CATEGORY_ID, PRODUCT.SUPPLIER_ID, CATEGORY.NAME, SUPPLIER.NAME)
                .from(PRODUCT)
                .leftJoin(CATEGORY)
                .on(CATEGORY.ID.eq(PRODUCT.CATEGORY_ID))
                .leftJoin(SUPPLIER)
                .on(SUPPLIER.ID.eq(PRODUCT.SUPPLIER_ID))
                .orderBy(PRODUCT.ID)
                .fetch();
    }
}
