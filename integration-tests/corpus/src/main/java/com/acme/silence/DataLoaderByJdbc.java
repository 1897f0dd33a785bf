package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;
import java.util.List;

/** A data loader gathers keys, and asks for each level once. */
final class DataLoaderByJdbc implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        for (int request = 0; request < 3; request++) {
            List<Long> orders = shop.longs("select id from orders where id > ? order by id limit 3", request * 2);
            List<Long> customers =
                    shop.longs("select customer_id from orders where id in (?, ?, ?) order by id", orders.toArray());
            shop.texts("select phone from customer where id in (?, ?, ?)", customers.toArray());
        }
    }
}
