package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Lines are read for three orders at a time, and the last list has one. */
final class LastOddSingleByJdbc implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        List<Long> orders = shop.longs("select id from orders order by id");
        for (int from = 0; from < orders.size(); from += 3) {
            List<Long> some = orders.subList(from, Math.min(from + 3, orders.size()));
            shop.longs(
                    "select quantity from order_item where order_id in ("
                            + String.join(", ", Collections.nCopies(some.size(), "?")) + ")",
                    some.toArray());
        }
    }
}
