package com.acme.nplusone;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;
import java.util.List;

/** Orders, each with its customer, by a stream. */
final class StreamMap implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        List<String> phones = shop.longs("select customer_id from orders order by id").stream()
                .map(customer -> phone(shop, customer)) // loop
                .toList();
        if (phones.isEmpty()) {
            throw new IllegalStateException("There are no orders");
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select c.phone from orders o join customer c on c.id = o.customer_id order by o.id");
    }

    private static String phone(JdbcShop shop, long customer) {
        try {
            return shop.texts("select phone from customer where id = ?", customer)
                    .get(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
