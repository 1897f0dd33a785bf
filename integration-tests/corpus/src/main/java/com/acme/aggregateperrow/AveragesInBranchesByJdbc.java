package com.acme.aggregateperrow;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Products, each with its average or its best rating, by two branches of a lambda. */
final class AveragesInBranchesByJdbc implements Scenario<JdbcShop> {
    private static final String AVERAGE = "select avg(rating), max(rating) from review where product_id = ?";

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        shop.longs("select id from product order by id").forEach(product -> rating(shop, product)); // loop
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select id from product order by id");
        shop.longs("select product_id, avg(rating), max(rating) from review"
                + " where product_id in (select id from product) group by product_id");
    }

    private static void rating(JdbcShop shop, long product) {
        try {
            if (product % 2 == 0) {
                shop.longs(AVERAGE, product);
            } else {
                shop.list(AVERAGE, row -> row.getDouble(2), product);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
