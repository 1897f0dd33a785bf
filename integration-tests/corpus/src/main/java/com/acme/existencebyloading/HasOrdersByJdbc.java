package com.acme.existencebyloading;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Orders of a customer are selected to see whether there are any. */
final class HasOrdersByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        try (PreparedStatement orders =
                shop.connection().prepareStatement("select * from orders where customer_id = ?")) {
            orders.setLong(1, 1);
            try (ResultSet order = orders.executeQuery()) {
                if (!order.next()) { // asked
                    throw new IllegalStateException("No order");
                }
            }
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select 1 from orders where customer_id = ? limit 1", 1L);
    }
}
