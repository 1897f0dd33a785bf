package com.acme.silence;

import static com.acme.shop.jooq.Tables.PRODUCT;

import com.acme.shop.jooq.JooqShop;
import com.acme.shop.jooq.tables.ProductRecord;
import dev.fetchonce.corpus.Silent;
import org.jooq.Result;

/** Somebody turns some pages by offset; a job goes through all of them by seek. */
final class PagesBySeek implements Silent<JooqShop> {
    private static final int SIZE = 2;

    @Override
    public void run(JooqShop shop) {
        for (int page = 0; page < 4; page++) {
            shop.dsl()
                    .selectFrom(PRODUCT)
                    .orderBy(PRODUCT.ID)
                    .limit(SIZE)
                    .offset(page * SIZE)
                    .fetch();
        }
        long last = 0;
        Result<ProductRecord> some;
        do {
            some = shop.dsl()
                    .selectFrom(PRODUCT)
                    .orderBy(PRODUCT.ID)
                    .seek(last)
                    .limit(SIZE)
                    .fetch();
            last = some.isEmpty() ? last : some.get(some.size() - 1).get(PRODUCT.ID);
        } while (some.size() == SIZE);
    }
}
