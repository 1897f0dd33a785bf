package com.acme.existsperrow;

import static com.acme.shop.jooq.Tables.CUSTOMER;
import static com.acme.shop.jooq.Tables.ORDERS;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.one;
import static org.jooq.impl.DSL.select;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;

/** Customers, each with whether it has ordered. */
final class ExistsByJooq implements Scenario<JooqShop> {
    @Override
    public void bad(JooqShop shop) {
        for (Long customer : shop.dsl()
                .select(CUSTOMER.ID)
                .from(CUSTOMER)
                .orderBy(CUSTOMER.ID)
                .fetch(CUSTOMER.ID)) {
            shop.dsl().fetchExists(ORDERS, ORDERS.CUSTOMER_ID.eq(customer)); // loop
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        shop.dsl()
                .select(
                        CUSTOMER.ID,
                        field(exists(select(one()).from(ORDERS).where(ORDERS.CUSTOMER_ID.eq(CUSTOMER.ID))))
                                .as("has_orders"))
                .from(CUSTOMER)
                .orderBy(CUSTOMER.ID)
                .fetch();
    }
}
