package com.acme.nplusone;

import static com.acme.shop.jooq.Tables.PRODUCT;
import static com.acme.shop.jooq.Tables.REVIEW;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;

/** Products, each with its good reviews. */
final class FilteredByJooq implements Scenario<JooqShop> {
    @Override
    public void bad(JooqShop shop) {
        shop.dsl()
                .select(PRODUCT.ID, PRODUCT.NAME)
                .from(PRODUCT)
                .orderBy(PRODUCT.ID)
                .fetch()
                .forEach(product -> shop.dsl()
                        .select(REVIEW.COMMENT)
                        .from(REVIEW)
                        .where(REVIEW.PRODUCT_ID.eq(product.get(PRODUCT.ID)))
                        .and(REVIEW.RATING.ge(5))
                        .fetch()); // loop
    }

    @Override
    public void fixed(JooqShop shop) {
        int rating = 5;
        shop.dsl()
                .select(
                        PRODUCT.ID,
                        PRODUCT.NAME,
                        multiset(select(REVIEW.COMMENT)
                                        .from(REVIEW)
                                        .where(REVIEW.PRODUCT_ID.eq(PRODUCT.ID).and(REVIEW.RATING.ge(rating))))
                                .as("reviews"))
                .from(PRODUCT)
                .orderBy(PRODUCT.ID)
                .fetch();
    }
}
