package com.acme.nottomiss;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** The repeated statement also has a list of constants. */
final class InListBesides implements Scenario<JdbcShop> {
    private static final String OPEN = "select order_date from orders where customer_id = ? and status in (?, ?)";

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long customer : shop.longs("select id from customer order by id")) {
            shop.texts(OPEN, customer, "pending", "shipped"); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select id from customer order by id");
        shop.texts(
                "select customer_id, order_date from orders where customer_id in (select id from customer)"
                        + " and status in (?, ?)",
                "pending",
                "shipped");
    }
}
