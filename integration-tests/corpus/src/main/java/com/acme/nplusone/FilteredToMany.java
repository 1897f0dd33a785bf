package com.acme.nplusone;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Products, each with its good reviews. */
final class FilteredToMany implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long product : shop.longs("select id from product order by id")) {
            shop.texts("select comment from review where product_id = ? and rating >= 5", product); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select id from product order by id");
        shop.texts(
                "select product_id, comment from review where product_id in (select id from product) and rating >= 5");
    }
}
