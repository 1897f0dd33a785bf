package com.acme.missingindex;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Products are looked up by name, and no index begins with it. */
final class ByNameByJdbc implements Scenario<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.products(1_200);
    }

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        shop.longs("select id, price from product where name = ?", "MacBook Pro");
        shop.longs("select id, price from product where name = ?", "iPhone 15");
    }

    @Override
    public void prepareFixed(JdbcShop shop) throws SQLException {
        prepare(shop);
        shop.update("create index product_name on product (name)");
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select id, price from product where name = ?", "MacBook Pro");
        shop.longs("select id, price from product where name = ?", "iPhone 15");
    }
}
