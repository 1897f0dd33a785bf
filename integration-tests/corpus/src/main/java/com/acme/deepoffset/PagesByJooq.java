package com.acme.deepoffset;

import static com.acme.shop.jooq.Tables.PRODUCT;

import com.acme.shop.jooq.JooqShop;
import com.acme.shop.jooq.tables.ProductRecord;
import dev.fetchonce.corpus.Scenario;
import org.jooq.Result;

/** An index is built from the products, fifty at a time. */
final class PagesByJooq implements Scenario<JooqShop> {
    private static final int SIZE = 50;

    @Override
    public void prepare(JooqShop shop) {
        shop.products(400);
    }

    @Override
    public void bad(JooqShop shop) {
        for (int page = 0; page < 8; page++) {
            shop.dsl()
                    .select(PRODUCT.ID, PRODUCT.NAME)
                    .from(PRODUCT)
                    .orderBy(PRODUCT.ID)
                    .limit(SIZE)
                    .offset(page * SIZE)
                    .fetch(); // loop
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        long last = 0;
        for (int page = 0; page < 8; page++) {
            Result<ProductRecord> some = shop.dsl()
                    .selectFrom(PRODUCT)
                    .orderBy(PRODUCT.ID)
                    .seek(last)
                    .limit(SIZE)
                    .fetch();
            last = some.get(some.size() - 1).get(PRODUCT.ID);
        }
    }
}
