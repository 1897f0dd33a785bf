package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;

/** A job waits for an order to be paid. */
final class Polling implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        try {
            for (int i = 0; i < 4; i++) {
                shop.texts("select status from orders where id = ?", 5L);
                Thread.sleep(120);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
