package com.acme.nplusone;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Orders, each with its lines. */
final class ToManyByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long order : shop.longs("select id from orders order by id")) {
            shop.longs("select quantity from order_item where order_id = ?", order); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select id from orders order by id");
        shop.longs("select order_id, quantity from order_item where order_id in (select id from orders)");
    }
}
