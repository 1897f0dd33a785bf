package com.acme.nottomiss;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;
import java.util.List;

/** Orders are shown by a method that calls itself for the rest, and reads the customer of each. */
final class RecursionByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        show(shop, shop.longs("select customer_id from orders order by id desc"));
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select c.phone from orders o join customer c on c.id = o.customer_id order by o.id desc");
    }

    private static void show(JdbcShop shop, List<Long> customers) throws SQLException {
        if (!customers.isEmpty()) {
            shop.texts("select phone from customer where id = ?", customers.get(0));
            show(shop, customers.subList(1, customers.size())); // loop
        }
    }
}
