package com.acme.sequenceperinsert;

import com.acme.shop.NextValue;
import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Tags of an import, each with an id of a sequence. */
final class TagIdsByJdbi implements Scenario<JdbiShop> {
    @Override
    public void prepare(JdbiShop shop) {
        shop.handle().execute("create sequence tag_ids start with 100");
    }

    @Override
    public void bad(JdbiShop shop) {
        String value = NextValue.of(shop.dataSource(), "tag_ids");
        for (int i = 0; i < 6; i++) {
            Query next = shop.handle().createQuery("select " + value);
            long id = next.mapTo(Long.class).one(); // sequence
            shop.handle().execute("insert into tag (id, name) values (?, ?)", id, "tag" + i); // loop
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        PreparedBatch batch = shop.handle()
                .prepareBatch(
                        "insert into tag (id, name) values (" + NextValue.of(shop.dataSource(), "tag_ids") + ", ?)");
        for (int i = 0; i < 6; i++) {
            batch.add("tag" + i);
        }
        batch.execute();
    }
}
