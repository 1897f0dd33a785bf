package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;

/** Transactions are begun, marked, and ended by statements. */
final class TransactionControlByJdbc implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        shop.connection().setAutoCommit(false);
        for (int i = 0; i < 6; i++) {
            shop.update("savepoint step");
            shop.update("rollback to savepoint step");
        }
        shop.connection().commit();
    }
}
