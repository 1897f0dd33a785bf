package com.acme.rowbyrowinsert;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Tags of an import. */
final class TagsByHandle implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        for (long id = 11; id < 17; id++) {
            shop.handle().execute("insert into tag (id, name) values (?, ?)", id, "tag" + id); // loop
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        PreparedBatch batch = shop.handle().prepareBatch("insert into tag (id, name) values (?, ?)");
        for (long id = 11; id < 17; id++) {
            batch.add(id, "tag" + id);
        }
        batch.execute();
    }
}
