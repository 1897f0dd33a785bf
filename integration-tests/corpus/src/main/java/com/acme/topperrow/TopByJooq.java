package com.acme.topperrow;

import static com.acme.shop.jooq.Tables.CUSTOMER;
import static com.acme.shop.jooq.Tables.ORDERS;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Customers, each with its latest order. */
final class TopByJooq implements Scenario<JooqShop> {
    @Override
    public void bad(JooqShop shop) {
        for (Long customer : shop.dsl()
                .select(CUSTOMER.ID)
                .from(CUSTOMER)
                .orderBy(CUSTOMER.ID)
                .fetch(CUSTOMER.ID)) {
            shop.dsl()
                    .select(ORDERS.ID, ORDERS.STATUS)
                    .from(ORDERS)
                    .where(ORDERS.CUSTOMER_ID.eq(customer))
                    .orderBy(ORDERS.ID.desc())
                    .limit(1)
                    .fetchOne(); // loop
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        List<Long> customerIds = shop.dsl()
                .select(CUSTOMER.ID)
                .from(CUSTOMER)
                .orderBy(CUSTOMER.ID)
                .fetch(CUSTOMER.ID);
        var place = rowNumber().over(partitionBy(ORDERS.CUSTOMER_ID).orderBy(ORDERS.ID.desc()));
        var numbered = select(ORDERS.CUSTOMER_ID, ORDERS.ID, ORDERS.STATUS, place.as("place"))
                .from(ORDERS)
                .where(ORDERS.CUSTOMER_ID.in(customerIds))
                .asTable("numbered");
        shop.dsl()
                .selectFrom(numbered)
                .where(field("place", Integer.class).le(1))
                .fetchGroups(numbered.field(ORDERS.CUSTOMER_ID));
    }
}
