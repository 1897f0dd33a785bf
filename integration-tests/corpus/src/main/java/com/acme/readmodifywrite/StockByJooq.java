package com.acme.readmodifywrite;

import static com.acme.shop.jooq.Tables.PRODUCT;

import com.acme.shop.jooq.JooqShop;
import com.acme.shop.jooq.tables.ProductRecord;
import dev.fetchonce.corpus.Scenario;
import java.util.Objects;

/** A product's stock, read, lowered and stored. */
final class StockByJooq implements Scenario<JooqShop> {
    @Override
    public void bad(JooqShop shop) {
        ProductRecord product = Objects.requireNonNull(shop.dsl().fetchOne(PRODUCT, PRODUCT.ID.eq(1L)));
        product.set(PRODUCT.STOCK_QUANTITY, product.get(PRODUCT.STOCK_QUANTITY) - 3);
        product.store(); // write
    }

    @Override
    public void fixed(JooqShop shop) {
        shop.dsl()
                .update(PRODUCT)
                .set(PRODUCT.STOCK_QUANTITY, PRODUCT.STOCK_QUANTITY.minus(3))
                .where(PRODUCT.ID.eq(1L))
                .execute();
    }
}
