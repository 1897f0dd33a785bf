package com.acme.nplusone;

import static com.acme.shop.jooq.Tables.ORDERS;
import static com.acme.shop.jooq.Tables.ORDER_ITEM;
import static com.acme.shop.jooq.Tables.PRODUCT;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;

/** Orders, each with its lines, each with its product. */
final class ChainByJooq implements Scenario<JooqShop> {
    @Override
    public void bad(JooqShop shop) {
        for (Long order :
                shop.dsl().select(ORDERS.ID).from(ORDERS).orderBy(ORDERS.ID).fetch(ORDERS.ID)) {
            for (Long product : shop.dsl()
                    .select(ORDER_ITEM.PRODUCT_ID)
                    .from(ORDER_ITEM)
                    .where(ORDER_ITEM.ORDER_ID.eq(order))
                    .fetch(ORDER_ITEM.PRODUCT_ID)) { // outer
                shop.dsl()
                        .select(PRODUCT.NAME)
                        .from(PRODUCT)
                        .where(PRODUCT.ID.eq(product))
                        .fetchOne();
            }
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        shop.dsl()
                .select(
                        ORDERS.ID,
                        multiset(select(ORDER_ITEM.PRODUCT_ID, PRODUCT.NAME)
                                        .from(ORDER_ITEM)
                                        .leftJoin(PRODUCT)
                                        .on(PRODUCT.ID.eq(ORDER_ITEM.PRODUCT_ID))
                                        .where(ORDER_ITEM.ORDER_ID.eq(ORDERS.ID)))
                                .as("order_items"))
                .from(ORDERS)
                .orderBy(ORDERS.ID)
                .fetch();
    }
}
