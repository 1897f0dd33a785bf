package com.acme.nplusone;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Customers, each with its orders, each with its lines. */
final class NestedLoops implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long customer : shop.longs("select id from customer order by id")) {
            for (long order : shop.longs("select id from orders where customer_id = ?", customer)) { // outer
                shop.longs("select quantity from order_item where order_id = ?", order);
            }
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select id from customer order by id");
        shop.longs("select customer_id, id from orders where customer_id in (select id from customer)");
        shop.longs("select order_id, quantity from order_item where order_id in"
                + " (select id from orders where customer_id in (select id from customer))");
    }
}
