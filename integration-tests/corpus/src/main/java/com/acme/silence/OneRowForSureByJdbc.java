package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;

/** Loops over what can only be one row. */
final class OneRowForSureByJdbc implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        for (long customer : shop.longs("select customer_id from orders where id = ?", 3L)) {
            shop.texts("select phone from customer where id = ?", customer);
        }
        for (long product : shop.longs("select product_id from order_item order by price desc limit 1")) {
            shop.texts("select name from product where id = ?", product);
        }
        for (long category : shop.longs("select max(category_id) from product")) {
            shop.texts("select name from category where id = ?", category);
        }
    }
}
