package com.acme.aggregateperrow;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Orders, each with the sum of its lines. */
final class SumOfEachOrderByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long order : shop.longs("select id from orders order by id")) {
            shop.longs("select sum(quantity * price) from order_item where order_id = ?", order); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select o.id, (select sum(i.quantity * i.price) from order_item i where i.order_id = o.id)"
                + " from orders o order by o.id");
    }
}
