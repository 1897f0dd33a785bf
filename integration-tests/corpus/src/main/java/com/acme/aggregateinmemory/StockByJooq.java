package com.acme.aggregateinmemory;

import static com.acme.shop.jooq.Tables.PRODUCT;
import static org.jooq.impl.DSL.sum;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;

/** The stock of all products, fetched and added up. */
final class StockByJooq implements Scenario<JooqShop> {
    @Override
    public void prepare(JooqShop shop) {
        shop.products(100);
    }

    @Override
    public void bad(JooqShop shop) {
        int stock = shop.dsl().select(PRODUCT.STOCK_QUANTITY).from(PRODUCT).fetch(PRODUCT.STOCK_QUANTITY).stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (stock <= 0) {
            throw new IllegalStateException("Nothing is left");
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        shop.dsl().select(sum(PRODUCT.STOCK_QUANTITY)).from(PRODUCT).fetchOne();
    }
}
