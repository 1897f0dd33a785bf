package com.acme.rowbyrowdelete;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;

/** Reviews that were withdrawn. */
final class ReviewsByHandle implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        for (long id = 1; id < 7; id++) {
            shop.handle().execute("delete from review where id = ?", id); // loop
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.handle().execute("delete from review where id in (?, ?, ?, ?, ?, ?)", 1, 2, 3, 4, 5, 6);
    }
}
