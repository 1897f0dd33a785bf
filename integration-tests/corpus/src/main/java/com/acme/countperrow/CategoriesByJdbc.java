package com.acme.countperrow;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Categories, each with the number of its products: 6 statements or 1. */
final class CategoriesByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long category : shop.longs("select id from category order by id")) {
            shop.longs("select count(*) from product where category_id = ?", category); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select c.id, (select count(*) from product p where p.category_id = c.id) from category c"
                + " order by c.id");
    }
}
