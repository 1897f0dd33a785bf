package com.acme.topperrow;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Customers, each with its last order. */
final class LastOrderByJdbc implements Scenario<JdbcShop> {
    private static final String LAST = "select id from orders where customer_id = ? order by order_date desc limit 1";

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long customer : shop.longs("select id from customer order by id")) {
            shop.longs(LAST, customer); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select id from customer order by id");
        shop.longs("select customer_id, id from (select customer_id, id,"
                + " row_number() over (partition by customer_id order by order_date desc) as place from orders"
                + " where customer_id in (select id from customer)) ranked where place <= 1");
    }
}
