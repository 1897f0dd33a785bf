package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;

/** A job waits until an export is done. */
final class WaitByJdbc implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        for (int asked = 0; asked < 5; asked++) {
            shop.texts("select status from orders where id = ?", 5L);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(130);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
