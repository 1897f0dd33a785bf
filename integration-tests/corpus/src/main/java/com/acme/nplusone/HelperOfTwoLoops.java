package com.acme.nplusone;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Orders and reviews, each with its customer, by one helper. */
final class HelperOfTwoLoops implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long customer : shop.longs("select customer_id from orders order by id")) {
            phone(shop, customer); // orders
        }
        for (long customer : shop.longs("select customer_id from review order by id")) {
            phone(shop, customer); // reviews
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select c.phone from orders o join customer c on c.id = o.customer_id order by o.id");
        shop.texts("select c.phone from review r join customer c on c.id = r.customer_id order by r.id");
    }

    private static void phone(JdbcShop shop, long customer) throws SQLException {
        shop.texts("select phone from customer where id = ?", customer);
    }
}
