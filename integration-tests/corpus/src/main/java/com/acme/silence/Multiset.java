package com.acme.silence;

import static com.acme.shop.jooq.Tables.ORDERS;
import static com.acme.shop.jooq.Tables.ORDER_ITEM;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Silent;

/** Orders with their lines and customers in one statement. */
final class Multiset implements Silent<JooqShop> {
    @Override
    public void run(JooqShop shop) {
        shop.dsl()
                .select(
                        ORDERS.ID,
                        multiset(select(ORDER_ITEM.QUANTITY).from(ORDER_ITEM).where(ORDER_ITEM.ORDER_ID.eq(ORDERS.ID)))
                                .as("quantities"))
                .from(ORDERS)
                .fetch()
                .forEach(order -> order.value2().forEach(line -> {}));
    }
}
