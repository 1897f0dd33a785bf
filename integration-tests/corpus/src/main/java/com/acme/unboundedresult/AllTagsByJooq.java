package com.acme.unboundedresult;

import static com.acme.shop.jooq.Tables.TAG;

import com.acme.shop.jooq.JooqShop;
import com.acme.shop.jooq.tables.TagRecord;
import dev.fetchonce.corpus.Scenario;

/** All tags, fetched at once. */
final class AllTagsByJooq implements Scenario<JooqShop> {
    @Override
    public void prepare(JooqShop shop) {
        shop.tags(2_500);
    }

    @Override
    public void bad(JooqShop shop) {
        for (TagRecord tag : shop.dsl().selectFrom(TAG).fetch()) { // query
            tag.get(TAG.NAME);
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        shop.dsl().transaction(transaction -> {
            try (var tags = transaction.dsl().selectFrom(TAG).fetchSize(500).fetchLazy()) {
                tags.forEach(tag -> tag.get(TAG.NAME));
            }
        });
    }
}
