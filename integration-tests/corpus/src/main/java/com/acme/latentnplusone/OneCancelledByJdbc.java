package com.acme.latentnplusone;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Cancelled orders, each with its customer; today there is one. */
final class OneCancelledByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long customer : shop.longs("select customer_id from orders where status = ?", "cancelled")) {
            shop.texts("select phone from customer where id = ?", customer); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts(
                "select c.phone from orders o join customer c on c.id = o.customer_id where o.status = ?", "cancelled");
    }
}
