package com.acme.nplusone;

import static com.acme.shop.jooq.Tables.ORDERS;
import static com.acme.shop.jooq.Tables.ORDER_ITEM;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;

/** Orders, each with its lines. */
final class ToManyByJooq implements Scenario<JooqShop> {
    @Override
    public void bad(JooqShop shop) {
        for (Long order :
                shop.dsl().select(ORDERS.ID).from(ORDERS).orderBy(ORDERS.ID).fetch(ORDERS.ID)) {
            shop.dsl()
                    .select(ORDER_ITEM.ID, ORDER_ITEM.QUANTITY)
                    .from(ORDER_ITEM)
                    .where(ORDER_ITEM.ORDER_ID.eq(order))
                    .fetch(); // loop
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        shop.dsl()
                .select(
                        ORDERS.ID,
                        multiset(select(ORDER_ITEM.ID, ORDER_ITEM.QUANTITY)
                                        .from(ORDER_ITEM)
                                        .where(ORDER_ITEM.ORDER_ID.eq(ORDERS.ID)))
                                .as("order_items"))
                .from(ORDERS)
                .orderBy(ORDERS.ID)
                .fetch();
    }
}
