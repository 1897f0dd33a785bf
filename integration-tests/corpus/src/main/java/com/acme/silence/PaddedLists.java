package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Lists of keys are filled up to four by repeating the last key. */
final class PaddedLists implements Silent<JdbcShop> {
    private static final int SIZE = 4;

    @Override
    public void run(JdbcShop shop) throws SQLException {
        List<Long> orders = shop.longs("select id from orders order by id");
        for (int from = 0; from < orders.size(); from += SIZE) {
            List<Long> some = new ArrayList<>(orders.subList(from, Math.min(from + SIZE, orders.size())));
            while (some.size() < SIZE) {
                some.add(some.get(some.size() - 1));
            }
            shop.longs("select quantity from order_item where order_id in (?, ?, ?, ?)", some.toArray());
        }
    }
}
