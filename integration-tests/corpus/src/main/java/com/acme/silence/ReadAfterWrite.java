package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;

/** Stock is read again after each sale has changed it. */
final class ReadAfterWrite implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        for (int i = 0; i < 4; i++) {
            shop.update("update product set stock_quantity = stock_quantity - 1 where id = 1");
            shop.longs("select stock_quantity from product where id = ?", 1L);
        }
    }
}
