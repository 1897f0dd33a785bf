package com.acme.latentnplusone;

import static com.acme.shop.jooq.Tables.CUSTOMER;
import static com.acme.shop.jooq.Tables.ORDERS;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;
import java.math.BigDecimal;
import org.jooq.DSLContext;

/** Large orders, of which the test data has one; each with the phone to call. */
final class LargeOrderByJooq implements Scenario<JooqShop> {
    @Override
    public void bad(JooqShop shop) {
        shop.dsl()
                .select(ORDERS.ID, ORDERS.CUSTOMER_ID)
                .from(ORDERS)
                .where(ORDERS.TOTAL_AMOUNT.gt(new BigDecimal("1800")))
                .fetch()
                .forEach(order -> phone(shop.dsl(), order.value2())); // loop
    }

    private static String phone(DSLContext dsl, Long customer) {
        return dsl.select(CUSTOMER.PHONE)
                .from(CUSTOMER)
                .where(CUSTOMER.ID.eq(customer))
                .fetchOne(CUSTOMER.PHONE);
    }

    @Override
    public void fixed(JooqShop shop) {
        shop.dsl()
                .select(ORDERS.ID, ORDERS.CUSTOMER_ID, CUSTOMER.PHONE)
                .from(ORDERS)
                .leftJoin(CUSTOMER)
                .on(CUSTOMER.ID.eq(ORDERS.CUSTOMER_ID))
                .where(ORDERS.TOTAL_AMOUNT.gt(new BigDecimal("1800")))
                .fetch();
    }
}
