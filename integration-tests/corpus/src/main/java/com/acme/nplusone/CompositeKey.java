package com.acme.nplusone;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** What was bought, each with the rating that its buyer gave. */
final class CompositeKey implements Scenario<JdbcShop> {
    private static final String BOUGHT =
            "select o.customer_id, i.product_id from order_item i join orders o on o.id = i.order_id order by i.id";

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long[] line : shop.list(BOUGHT, row -> new long[] {row.getLong(1), row.getLong(2)})) {
            shop.longs("select rating from review where customer_id = ? and product_id = ?", line[0], line[1]); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select o.customer_id, i.product_id, r.rating from order_item i join orders o on o.id = i.order_id"
                + " left join review r on r.customer_id = o.customer_id and r.product_id = i.product_id order by i.id");
    }
}
