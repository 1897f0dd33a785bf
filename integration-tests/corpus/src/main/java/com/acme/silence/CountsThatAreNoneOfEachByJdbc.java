package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;

/** Counts and sums that nobody asks for each row. */
final class CountsThatAreNoneOfEachByJdbc implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        shop.longs("select id from category order by id");
        shop.longs("select category_id, count(*) from product group by category_id");
        shop.longs("select count(*) from product where category_id = ?", 1L);
        shop.list(
                "select customer_id, max(order_date), sum(total_amount) from orders group by customer_id",
                row -> row.getLong(1) + row.getString(2) + row.getBigDecimal(3));
        shop.longs("select id from orders where customer_id = ? order by order_date desc limit 1", 1L);
        shop.longs("select 1 from review where customer_id = ? and product_id = ?", 1L, 1L);
    }
}
