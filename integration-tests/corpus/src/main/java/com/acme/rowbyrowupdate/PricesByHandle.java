package com.acme.rowbyrowupdate;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;
import org.jdbi.v3.core.statement.PreparedBatch;

/** New prices for products. */
final class PricesByHandle implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        for (long id = 1; id < 7; id++) {
            shop.handle().execute("update product set price = ? where id = ?", 10 + id, id); // loop
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        PreparedBatch batch = shop.handle().prepareBatch("update product set price = ? where id = ?");
        for (long id = 1; id < 7; id++) {
            batch.add(10 + id, id);
        }
        batch.execute();
    }
}
