package com.acme.latentnplusone;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** The products of a name, each with its category and its supplier: 3 statements or 1. */
final class OneProductByJdbc implements Scenario<JdbcShop> {
    private static final String NAMED = "select category_id, supplier_id from product where name = ?";

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        shop.list(NAMED, row -> new long[] {row.getLong(1), row.getLong(2)}, "MacBook Pro").stream()
                .map(product -> show(shop, product)) // loop
                .forEach(shown -> {});
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts(
                "select c.name, s.name from product p join category c on c.id = p.category_id"
                        + " join supplier s on s.id = p.supplier_id where p.name = ?",
                "MacBook Pro");
    }

    private static String show(JdbcShop shop, long[] product) {
        try {
            return shop.texts("select name from category where id = ?", product[0]) + " by "
                    + shop.texts("select email from supplier where id = ?", product[1]);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
