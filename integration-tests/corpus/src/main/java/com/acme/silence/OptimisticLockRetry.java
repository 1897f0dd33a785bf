package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;

/** An update whose row has changed in between is tried again. */
final class OptimisticLockRetry implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        for (int tries = 0; tries < 3; tries++) {
            long seen = shop.longs("select stock_quantity from product where id = ?", 1L)
                    .get(0);
            long expected = tries < 2 ? seen + 1 : seen;
            if (shop.update(
                            "update product set stock_quantity = ? where id = ? and stock_quantity = ?",
                            seen - 1,
                            1L,
                            expected)
                    == 1) {
                return;
            }
        }
    }
}
