package com.acme.duplicatequery;

import static com.acme.shop.jooq.Tables.SUPPLIER;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;

/** One supplier, read for each line. */
final class SameByJooq implements Scenario<JooqShop> {
    @Override
    public void bad(JooqShop shop) {
        for (int line = 0; line < 4; line++) {
            shop.dsl()
                    .select(SUPPLIER.NAME)
                    .from(SUPPLIER)
                    .where(SUPPLIER.ID.eq(1L))
                    .fetchOne(); // loop
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        shop.dsl()
                .select(SUPPLIER.NAME)
                .from(SUPPLIER)
                .where(SUPPLIER.ID.eq(1L))
                .fetchOne();
    }
}
