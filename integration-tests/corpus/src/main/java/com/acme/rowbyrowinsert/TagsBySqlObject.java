package com.acme.rowbyrowinsert;

import com.acme.shop.jdbi.JdbiShop;
import com.acme.shop.jdbi.TagDao;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import java.util.stream.LongStream;

/** Tags of an import. */
final class TagsBySqlObject implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        TagDao tags = shop.dao(TagDao.class);
        for (long id = 11; id < 17; id++) {
            tags.insert(id, "tag" + id); // loop
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        List<Long> ids = LongStream.range(11, 17).boxed().toList();
        shop.dao(TagDao.class).insertAll(ids, ids.stream().map(id -> "tag" + id).toList());
    }
}
