package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.Array;
import java.sql.SQLException;
import java.util.List;

/** Keys are bound as an array, two at a time. */
final class AnyOfAnArray implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        List<Long> orders = shop.longs("select id from orders order by id");
        for (int from = 0; from < orders.size(); from += 2) {
            Object[] some =
                    orders.subList(from, Math.min(from + 2, orders.size())).toArray();
            Array keys = shop.connection().createArrayOf("bigint", some);
            shop.longs("select quantity from order_item where order_id = any(?)", keys);
        }
    }
}
