package com.acme.nottomiss;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The source is still open while each of its rows asks. */
final class Interleaved implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        try (PreparedStatement orders =
                        shop.connection().prepareStatement("select id, customer_id from orders order by id");
                ResultSet order = orders.executeQuery()) {
            while (order.next()) {
                shop.texts("select phone from customer where id = ?", order.getLong("customer_id")); // customer
                shop.longs("select quantity from order_item where order_id = ?", order.getLong("id")); // lines
            }
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select o.id, c.phone from orders o join customer c on c.id = o.customer_id order by o.id");
        shop.longs("select order_id, quantity from order_item where order_id in (select id from orders)");
    }
}
