package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;

/** A dashboard counts and adds up what it shows, each once. */
final class DashboardByJdbc implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        shop.longs("select count(*) from orders");
        shop.longs("select count(*) from customer");
        shop.longs("select sum(quantity) from order_item");
        shop.longs("select count(*) from orders where status = 'pending'");
        shop.longs("select avg(rating) from review");
    }
}
