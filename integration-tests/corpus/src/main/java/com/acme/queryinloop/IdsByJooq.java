package com.acme.queryinloop;

import static com.acme.shop.jooq.Tables.PRODUCT;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Products by ids of the request. */
final class IdsByJooq implements Scenario<JooqShop> {
    private static final List<Long> IDS = List.of(1L, 2L, 3L, 5L, 8L, 10L);

    @Override
    public void bad(JooqShop shop) {
        for (long id : IDS) {
            shop.dsl()
                    .select(PRODUCT.NAME)
                    .from(PRODUCT)
                    .where(PRODUCT.ID.eq(id))
                    .fetchOne(); // loop
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        List<Long> productIds = IDS;
        shop.dsl()
                .select(PRODUCT.ID, PRODUCT.NAME)
                .from(PRODUCT)
                .where(PRODUCT.ID.in(productIds))
                .fetchMap(PRODUCT.ID);
    }
}
