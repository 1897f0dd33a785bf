package com.acme.deepoffset;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** A helper of the search screen goes to a page that lies deep. */
final class LastPageByJdbc implements Scenario<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.products(1_300);
    }

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        page(shop, 60);
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select id, price from product where id < ? order by id desc limit 20", 101);
    }

    private static void page(JdbcShop shop, int number) throws SQLException {
        shop.longs("select id, price from product order by id desc limit ? offset ?", 20, number * 20);
    }
}
