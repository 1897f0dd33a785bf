package com.acme.rowbyrowinsert;

import static com.acme.shop.jooq.Tables.TAG;

import com.acme.shop.jooq.JooqShop;
import com.acme.shop.jooq.tables.TagRecord;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import java.util.stream.LongStream;

/** Six tags, each stored by itself. */
final class StoreByJooq implements Scenario<JooqShop> {
    private static List<TagRecord> tags(JooqShop shop) {
        return LongStream.range(100, 106)
                .mapToObj(id -> {
                    TagRecord tag = shop.dsl().newRecord(TAG);
                    tag.set(TAG.ID, id);
                    tag.set(TAG.NAME, "tag " + id);
                    return tag;
                })
                .toList();
    }

    @Override
    public void bad(JooqShop shop) {
        for (TagRecord tag : tags(shop)) {
            tag.store(); // loop
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        shop.dsl().batchStore(tags(shop)).execute();
    }
}
