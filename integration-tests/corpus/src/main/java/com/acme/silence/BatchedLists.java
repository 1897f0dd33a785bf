package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Lines are read for four orders at a time. */
final class BatchedLists implements Silent<JdbcShop> {
    private static final int SIZE = 3;

    @Override
    public void run(JdbcShop shop) throws SQLException {
        List<Long> orders = shop.longs("select id from orders order by id");
        for (int from = 0; from < orders.size(); from += SIZE) {
            List<Long> some = orders.subList(from, Math.min(from + SIZE, orders.size()));
            String places = String.join(", ", Collections.nCopies(some.size(), "?"));
            shop.longs("select quantity from order_item where order_id in (" + places + ")", some.toArray());
        }
    }
}
