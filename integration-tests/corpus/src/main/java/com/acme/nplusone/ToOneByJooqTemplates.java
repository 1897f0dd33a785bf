package com.acme.nplusone;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;

/** Orders, each with its customer, by tables and fields that are plain SQL. */
final class ToOneByJooqTemplates implements Scenario<JooqShop> {
    @Override
    public void bad(JooqShop shop) {
        for (var order : shop.dsl()
                .select(field("id"), field("customer_id", Long.class))
                .from(table("orders"))
                .orderBy(field("id"))
                .fetch()) {
            shop.dsl()
                    .select(field("phone"))
                    .from(table("customer"))
                    .where(field("id", Long.class).eq(order.value2()))
                    .fetchOne(); // loop
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        shop.dsl()
                .select(field("orders.id"), field("orders.customer_id"), field("customer.phone"))
                .from(table("orders"))
                .leftJoin(table("customer"))
                .on(field("customer.id").eq(field("orders.customer_id")))
                .orderBy(field("orders.id"))
                .fetch();
    }
}
