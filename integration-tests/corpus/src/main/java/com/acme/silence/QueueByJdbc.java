package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;
import java.util.List;

/** A worker takes the next open order, again and again, so that other workers can take those between. */
final class QueueByJdbc implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        for (List<Long> next = next(shop); !next.isEmpty(); next = next(shop)) {
            shop.update("update orders set status = ? where id = ?", "packed", next.get(0));
        }
    }

    private static List<Long> next(JdbcShop shop) throws SQLException {
        return shop.longs("select id from orders where status <> 'packed' order by id limit 1 for update");
    }
}
