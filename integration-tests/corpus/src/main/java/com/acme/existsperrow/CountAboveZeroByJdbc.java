package com.acme.existsperrow;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Customers who ordered, sieved by a stream that counts. */
final class CountAboveZeroByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        shop.longs("select id from customer order by id").stream()
                .filter(customer -> hasOrdered(shop, customer)) // loop
                .toList()
                .forEach(customer -> {});
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select c.id from customer c where exists"
                + " (select 1 from orders o where o.customer_id = c.id and o.status = 'pending') order by c.id");
    }

    private static boolean hasOrdered(JdbcShop shop, long customer) {
        try {
            return shop.list(
                            "select count(*) > 0 from orders where customer_id = ? and status = 'pending'",
                            row -> row.getBoolean(1),
                            customer)
                    .get(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
