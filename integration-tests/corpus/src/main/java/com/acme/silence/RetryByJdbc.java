package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;

/** A statement that fails is tried again. */
final class RetryByJdbc implements Silent<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.update("create table lease (name varchar(20) primary key)");
        shop.update("insert into lease values ('report')");
    }

    @Override
    public void run(JdbcShop shop) throws SQLException {
        for (int tries = 0; tries < 6; tries++) {
            if (take(shop)) {
                return;
            }
            if (tries == 4) {
                shop.update("delete from lease where name = ?", "report");
            }
        }
    }

    private static boolean take(JdbcShop shop) {
        try {
            shop.update("insert into lease values (?)", "report");
            return true;
        } catch (SQLException taken) {
            return false;
        }
    }
}
