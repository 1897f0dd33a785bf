package com.acme.countperrow;

import static com.acme.shop.jooq.Tables.CUSTOMER;
import static com.acme.shop.jooq.Tables.ORDERS;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;

/** Customers, each with the count of its orders. */
final class CountByJooq implements Scenario<JooqShop> {
    @Override
    public void bad(JooqShop shop) {
        for (Long customer : shop.dsl()
                .select(CUSTOMER.ID)
                .from(CUSTOMER)
                .orderBy(CUSTOMER.ID)
                .fetch(CUSTOMER.ID)) {
            shop.dsl().fetchCount(ORDERS, ORDERS.CUSTOMER_ID.eq(customer)); // loop
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        shop.dsl()
                .select(CUSTOMER.ID, field(selectCount().from(ORDERS).where(ORDERS.CUSTOMER_ID.eq(CUSTOMER.ID))))
                .from(CUSTOMER)
                .orderBy(CUSTOMER.ID)
                .fetch();
    }
}
