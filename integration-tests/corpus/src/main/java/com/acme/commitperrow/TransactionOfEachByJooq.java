package com.acme.commitperrow;

import static com.acme.shop.jooq.Tables.TAG;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;
import org.jooq.BatchBindStep;

/** An import that runs a transaction for each tag. */
final class TransactionOfEachByJooq implements Scenario<JooqShop> {
    @Override
    public void bad(JooqShop shop) {
        for (long id = 10; id < 16; id++) {
            long next = id;
            shop.dsl()
                    .transaction(transaction -> transaction
                            .dsl()
                            .insertInto(TAG, TAG.ID, TAG.NAME)
                            .values(next, "tag" + next)
                            .execute()); // loop
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        shop.dsl().transaction(transaction -> {
            BatchBindStep insert = transaction
                    .dsl()
                    .batch(transaction.dsl().insertInto(TAG, TAG.ID, TAG.NAME).values((Long) null, null));
            for (long id = 10; id < 16; id++) {
                insert = insert.bind(id, "tag" + id);
            }
            insert.execute();
        });
    }
}
