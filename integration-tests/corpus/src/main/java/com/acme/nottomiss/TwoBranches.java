package com.acme.nottomiss;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Which branch reads depends on the order. */
final class TwoBranches implements Scenario<JdbcShop> {
    private static final String ORDERS = "select id, customer_id from orders order by id";
    private static final String CUSTOMER = "select phone from customer where id = ?";

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long[] order : shop.list(ORDERS, row -> new long[] {row.getLong(1), row.getLong(2)})) {
            if (order[0] % 2 == 1) {
                shop.texts(CUSTOMER, order[1]); // loop
            } else {
                shop.list(CUSTOMER, row -> "0" + row.getString(1), order[1]);
            }
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select c.phone from orders o join customer c on c.id = o.customer_id order by o.id");
    }
}
