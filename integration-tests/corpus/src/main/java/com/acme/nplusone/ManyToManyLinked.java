package com.acme.nplusone;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Products, each with the names of its tags. */
final class ManyToManyLinked implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long product : shop.longs("select id from product order by id")) {
            shop.texts( // loop
                    "select t.name from product_tag pt join tag t on t.id = pt.tag_id where pt.product_id = ?",
                    product);
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select id from product order by id");
        shop.texts("select pt.product_id, t.name from product_tag pt join tag t on t.id = pt.tag_id"
                + " where pt.product_id in (select id from product)");
    }
}
