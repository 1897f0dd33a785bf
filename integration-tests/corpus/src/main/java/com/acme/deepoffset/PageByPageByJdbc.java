package com.acme.deepoffset;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;
import java.util.List;

/** An export turns the pages of all products. */
final class PageByPageByJdbc implements Scenario<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.products(1_400);
    }

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (int page = 0; page < 7; page++) {
            shop.longs("select id, name from product order by id limit 200 offset ?", page * 200);
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        List<Long> page = shop.longs("select id, name from product order by id limit 200");
        for (int i = 1; i < 7; i++) {
            page = shop.longs(
                    "select id, name from product where id > ? order by id limit 200", page.get(page.size() - 1));
        }
    }
}
