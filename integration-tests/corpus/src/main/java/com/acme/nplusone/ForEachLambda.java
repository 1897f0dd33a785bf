package com.acme.nplusone;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Orders, each with its customer, by forEach. */
final class ForEachLambda implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        shop.longs("select customer_id from orders order by id").forEach(customer -> phone(shop, customer)); // loop
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select c.phone from orders o join customer c on c.id = o.customer_id order by o.id");
    }

    private static void phone(JdbcShop shop, long customer) {
        try {
            shop.texts("select phone from customer where id = ?", customer);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
