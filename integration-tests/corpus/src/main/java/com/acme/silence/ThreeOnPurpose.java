package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;

/** An order form needs one customer, one category and three products that the request names. */
final class ThreeOnPurpose implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        shop.texts("select name from product where id = ?", 1L);
        shop.texts("select name from product where id = ?", 4L);
        shop.texts("select name from product where id = ?", 9L);
    }
}
