package com.acme.commitperrow;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Tags of an import, a transaction for each. */
final class InTransactionOfJdbi implements Scenario<JdbiShop> {
    private static final String SQL = "insert into tag (id, name) values (?, ?)";

    @Override
    public void bad(JdbiShop shop) {
        for (long id = 11; id < 17; id++) {
            long tag = id;
            shop.jdbi().useTransaction(handle -> handle.execute(SQL, tag, "t" + tag)); // loop
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.jdbi().useTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch("insert into tag (id, name) values (?, ?)");
            for (long id = 11; id < 17; id++) {
                batch.add(id, "t" + id);
            }
            batch.execute();
        });
    }
}
