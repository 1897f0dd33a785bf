package com.acme.existsperrow;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Products, each asked whether anybody reviewed it. */
final class ReviewedByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long product : shop.longs("select id from product order by id")) {
            shop.longs("select 1 from review where product_id = ?", product); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select p.id from product p where exists (select 1 from review r where r.product_id = p.id)"
                + " order by p.id");
    }
}
