package com.acme.nplusone;

import static com.acme.shop.jooq.Tables.PRODUCT;
import static com.acme.shop.jooq.Tables.PRODUCT_TAG;
import static com.acme.shop.jooq.Tables.TAG;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;

/** Products, each with its tags through the link table. */
final class ManyToManyByJooq implements Scenario<JooqShop> {
    @Override
    public void bad(JooqShop shop) {
        for (Long product :
                shop.dsl().select(PRODUCT.ID).from(PRODUCT).orderBy(PRODUCT.ID).fetch(PRODUCT.ID)) {
            shop.dsl()
                    .select(TAG.ID, TAG.NAME)
                    .from(TAG)
                    .join(PRODUCT_TAG)
                    .on(PRODUCT_TAG.TAG_ID.eq(TAG.ID))
                    .where(PRODUCT_TAG.PRODUCT_ID.eq(product))
                    .fetch(); // loop
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        shop.dsl()
                .select(
                        PRODUCT.ID,
                        multiset(select(TAG.ID, TAG.NAME)
                                        .from(TAG)
                                        .join(PRODUCT_TAG)
                                        .on(PRODUCT_TAG.TAG_ID.eq(TAG.ID))
                                        .where(PRODUCT_TAG.PRODUCT_ID.eq(PRODUCT.ID)))
                                .as("tags"))
                .from(PRODUCT)
                .orderBy(PRODUCT.ID)
                .fetch();
    }
}
