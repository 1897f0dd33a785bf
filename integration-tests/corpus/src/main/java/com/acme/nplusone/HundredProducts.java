package com.acme.nplusone;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** A hundred products, each with its category and its supplier: 201 statements or 1. */
final class HundredProducts implements Scenario<JdbcShop> {
    private static final String PRODUCTS = "select category_id, supplier_id from product order by id";

    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.products(100);
    }

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long[] product : shop.list(PRODUCTS, row -> new long[] {row.getLong(1), row.getLong(2)})) {
            shop.texts("select name from category where id = ?", product[0]); // category
            shop.texts("select name from supplier where id = ?", product[1]); // supplier
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select p.name, c.name, s.name from product p join category c on c.id = p.category_id"
                + " join supplier s on s.id = p.supplier_id order by p.id");
    }
}
