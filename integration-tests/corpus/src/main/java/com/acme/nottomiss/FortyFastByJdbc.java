package com.acme.nottomiss;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Forty products, each with its category, within a few milliseconds. */
final class FortyFastByJdbc implements Scenario<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.products(40);
    }

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long category : shop.longs("select category_id from product order by id")) {
            shop.texts("select name from category where id = ?", category); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select c.name from product p join category c on c.id = p.category_id order by p.id");
    }
}
