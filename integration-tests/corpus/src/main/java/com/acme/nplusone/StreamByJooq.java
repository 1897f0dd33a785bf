package com.acme.nplusone;

import static com.acme.shop.jooq.Tables.CUSTOMER;
import static com.acme.shop.jooq.Tables.ORDERS;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;

/** Orders, each with its customer while the rows stream. */
final class StreamByJooq implements Scenario<JooqShop> {
    @Override
    public void bad(JooqShop shop) {
        shop.dsl().select(ORDERS.CUSTOMER_ID).from(ORDERS).orderBy(ORDERS.ID).fetch().stream()
                .map(order -> shop.dsl()
                        .select(CUSTOMER.PHONE)
                        .from(CUSTOMER)
                        .where(CUSTOMER.ID.eq(order.value1()))
                        .fetchOne()) // loop
                .forEach(phone -> {});
    }

    @Override
    public void fixed(JooqShop shop) {
        shop.dsl()
                .select(ORDERS.CUSTOMER_ID, CUSTOMER.PHONE)
                .from(ORDERS)
                .leftJoin(CUSTOMER)
                .on(CUSTOMER.ID.eq(ORDERS.CUSTOMER_ID))
                .orderBy(ORDERS.ID)
                .fetch();
    }
}
