package com.acme.nottomiss;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** A hundred orders of three customers. */
final class HundredRowsThreeKeys implements Scenario<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        for (int order = 101; order <= 200; order++) {
            shop.update(
                    "insert into orders values (?, ?, 'pending', 10, timestamp '2024-04-01 10:00:00', null)",
                    order,
                    1 + order % 3);
        }
    }

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long customer : shop.longs("select customer_id from orders where id > 100 order by id")) {
            shop.texts("select phone from customer where id = ?", customer); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts(
                "select c.phone from orders o join customer c on c.id = o.customer_id where o.id > 100 order by o.id");
    }
}
