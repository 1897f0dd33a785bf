package com.acme.aggregateperrow;

import static com.acme.shop.jooq.Tables.CUSTOMER;
import static com.acme.shop.jooq.Tables.ORDERS;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;

/** Customers, each with the sum of its orders. */
final class SumByJooq implements Scenario<JooqShop> {
    @Override
    public void bad(JooqShop shop) {
        for (Long customer : shop.dsl()
                .select(CUSTOMER.ID)
                .from(CUSTOMER)
                .orderBy(CUSTOMER.ID)
                .fetch(CUSTOMER.ID)) {
            shop.dsl()
                    .select(sum(ORDERS.TOTAL_AMOUNT))
                    .from(ORDERS)
                    .where(ORDERS.CUSTOMER_ID.eq(customer))
                    .fetchOne(); // loop
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        shop.dsl()
                .select(
                        CUSTOMER.ID,
                        field(select(sum(ORDERS.TOTAL_AMOUNT)).from(ORDERS).where(ORDERS.CUSTOMER_ID.eq(CUSTOMER.ID))))
                .from(CUSTOMER)
                .orderBy(CUSTOMER.ID)
                .fetch();
    }
}
