package com.acme.topperrow;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;
import java.util.Iterator;

/** Products, each with its two best reviews, taken by a helper that asks for so many rows. */
final class MostRowsByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        Iterator<Long> products =
                shop.longs("select id from product order by id").iterator();
        while (products.hasNext()) {
            best(shop, products.next()); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select id from product order by id");
        shop.longs("select product_id, id from (select product_id, id,"
                + " row_number() over (partition by product_id order by rating desc, id) as place from review"
                + " where product_id in (select id from product)) ranked where place <= 2");
    }

    private static void best(JdbcShop shop, long product) throws SQLException {
        shop.longs(
                "select id from review where product_id = ? order by rating desc, id fetch first 2 rows only", product);
    }
}
