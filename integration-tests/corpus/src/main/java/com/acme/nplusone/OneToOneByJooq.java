package com.acme.nplusone;

import static com.acme.shop.jooq.Tables.APP_USER;
import static com.acme.shop.jooq.Tables.CUSTOMER;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;
import org.jooq.Record;

/** Users of the shop, fetched lazily, each with the customer that it is. */
final class OneToOneByJooq implements Scenario<JooqShop> {
    @Override
    public void bad(JooqShop shop) {
        try (var users = shop.dsl()
                .select(APP_USER.ID, APP_USER.USERNAME)
                .from(APP_USER)
                .orderBy(APP_USER.ID)
                .fetchLazy()) {
            for (Record user : users) {
                shop.dsl()
                        .select(CUSTOMER.PHONE)
                        .from(CUSTOMER)
                        .where(CUSTOMER.USER_ID.eq(user.get(APP_USER.ID)))
                        .fetchOptional(CUSTOMER.PHONE); // loop
            }
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        shop.dsl()
                .select(APP_USER.ID, APP_USER.USERNAME, CUSTOMER.PHONE)
                .from(APP_USER)
                .leftJoin(CUSTOMER)
                .on(CUSTOMER.USER_ID.eq(APP_USER.ID))
                .orderBy(APP_USER.ID)
                .fetch();
    }
}
