package com.acme.rowbyrowupdate;

import static com.acme.shop.jooq.Tables.TAG;

import com.acme.shop.jooq.JooqShop;
import com.acme.shop.jooq.tables.TagRecord;
import dev.fetchonce.corpus.Scenario;

/** Tags, each renamed and stored by itself. */
final class StoreChangedByJooq implements Scenario<JooqShop> {
    @Override
    public void bad(JooqShop shop) {
        for (TagRecord tag : shop.dsl().fetch(TAG)) {
            tag.set(TAG.NAME, "a " + tag.get(TAG.NAME));
            tag.store(); // loop
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        var tags = shop.dsl().fetch(TAG);
        tags.forEach(tag -> tag.set(TAG.NAME, "a " + tag.get(TAG.NAME)));
        shop.dsl().batchStore(tags).execute();
    }
}
