package com.acme.rowbyrowdelete;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;
import java.util.List;

/** Reviews that were read are deleted one by one. */
final class ReviewsByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long review : shop.longs("select id from review where rating < 5")) {
            shop.update("delete from review where id = ?", review); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        List<Long> reviews = shop.longs("select id from review where rating < 5");
        shop.update("delete from review where id in (?, ?, ?, ?)", reviews.toArray());
    }
}
