package com.acme.nottomiss;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Ids are written into the text of the statement. */
final class LiteralsInlined implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long customer : shop.longs("select customer_id from orders order by id")) {
            shop.texts("select phone from customer where id = " + customer); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select c.phone from orders o join customer c on c.id = o.customer_id order by o.id");
    }
}
