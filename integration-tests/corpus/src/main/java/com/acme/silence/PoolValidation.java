package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;

/** A pool asks whether its connections live. */
final class PoolValidation implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        for (int i = 0; i < 8; i++) {
            shop.longs("select 1");
            shop.connection().isValid(1);
        }
    }
}
