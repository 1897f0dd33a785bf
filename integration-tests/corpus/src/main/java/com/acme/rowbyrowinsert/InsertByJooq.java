package com.acme.rowbyrowinsert;

import static com.acme.shop.jooq.Tables.TAG;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;

/** Six tags, each inserted by a statement. */
final class InsertByJooq implements Scenario<JooqShop> {
    @Override
    public void bad(JooqShop shop) {
        for (long id = 100; id < 106; id++) {
            shop.dsl().insertInto(TAG, TAG.ID, TAG.NAME).values(id, "tag " + id).execute(); // loop
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        var batch = shop.dsl().batch("insert into tag (id, name) values (?, ?)");
        for (long id = 100; id < 106; id++) {
            batch = batch.bind(id, "tag " + id);
        }
        batch.execute();
    }
}
