package com.acme.countperrow;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Tags, each with how often it was given, counted by a helper that a stream calls. */
final class HelperInStreamByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        shop.longs("select id from tag order by id").stream()
                .filter(tag -> isInUse(shop, tag)) // loop
                .forEach(tag -> {});
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select t.id, (select count(pt.product_id) from product_tag pt where pt.tag_id = t.id) from tag t"
                + " order by t.id");
    }

    private static boolean isInUse(JdbcShop shop, long tag) {
        try {
            return shop.longs("select count(pt.product_id) from product_tag pt where pt.tag_id = ?", tag)
                            .get(0)
                    > 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
