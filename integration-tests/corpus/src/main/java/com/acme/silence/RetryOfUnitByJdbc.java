package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** An order is priced anew, in a transaction that is rolled back and tried again where somebody was faster. */
final class RetryOfUnitByJdbc implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        Connection connection = shop.connection();
        connection.setAutoCommit(false);
        for (int tries = 0; tries < 3 && !price(shop, tries == 2); tries++) {
            connection.rollback();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static boolean price(JdbcShop shop, boolean alone) throws SQLException {
        List<String> phone = shop.texts("select phone from customer where id = ?", 21L);
        List<Long> stock = shop.longs("select stock_quantity from product where id = ?", 1L);
        return alone && phone.size() + stock.size() > 0;
    }
}
