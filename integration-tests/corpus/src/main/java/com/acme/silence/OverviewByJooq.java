package com.acme.silence;

import static com.acme.shop.jooq.Tables.CUSTOMER;
import static com.acme.shop.jooq.Tables.ORDERS;
import static com.acme.shop.jooq.Tables.PRODUCT;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Silent;

/** An overview asks for some figures, each by a statement of its own. */
final class OverviewByJooq implements Silent<JooqShop> {
    @Override
    public void run(JooqShop shop) {
        shop.dsl().fetchCount(CUSTOMER);
        shop.dsl().fetchCount(ORDERS);
        shop.dsl().fetchCount(ORDERS, ORDERS.STATUS.eq("pending"));
        shop.dsl().fetchCount(ORDERS, ORDERS.STATUS.eq("delivered"));
        shop.dsl()
                .select(sum(ORDERS.TOTAL_AMOUNT), max(ORDERS.TOTAL_AMOUNT))
                .from(ORDERS)
                .fetchOne();
        shop.dsl().select(sum(PRODUCT.STOCK_QUANTITY)).from(PRODUCT).fetchOne();
    }
}
