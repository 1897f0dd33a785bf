package com.acme.nplusone;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Categories, their products, and how many reviews each product has. */
final class ChainToCountByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long category : shop.longs("select id from category order by id")) {
            for (long product : shop.longs("select id from product where category_id = ?", category)) { // categories
                shop.longs("select count(*) from review where product_id = ?", product); // products
            }
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select id from category order by id");
        shop.longs(
                "select p.category_id, p.id, (select count(*) from review r where r.product_id = p.id) as review_count"
                        + " from product p where p.category_id in (select id from category)");
    }
}
