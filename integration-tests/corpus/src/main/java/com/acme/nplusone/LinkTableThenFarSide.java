package com.acme.nplusone;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Products, each with the ids of its tags, and then each tag. */
final class LinkTableThenFarSide implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long product : shop.longs("select id from product order by id")) {
            for (long tag : shop.longs("select tag_id from product_tag where product_id = ?", product)) { // link
                shop.texts("select name from tag where id = ?", tag);
            }
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select id from product order by id");
        shop.longs("select product_id, tag_id from product_tag where product_id in (select id from product)");
        shop.texts("select id, name from tag where id in"
                + " (select tag_id from product_tag where product_id in (select id from product))");
    }
}
