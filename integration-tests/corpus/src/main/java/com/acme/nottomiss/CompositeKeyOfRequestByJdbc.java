package com.acme.nottomiss;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;
import java.util.List;

/** Stock is asked for by keys of two columns that a file holds. */
final class CompositeKeyOfRequestByJdbc implements Scenario<JdbcShop> {
    private static final List<long[]> FILE = List.of(
            new long[] {1, 1}, new long[] {1, 4}, new long[] {1, 7}, new long[] {2, 2}, new long[] {2, 3}, new long[] {
                3, 5
            });

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        FILE.forEach(line -> rating(shop, line)); // loop
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select rating from review where (customer_id, product_id) in"
                + " ((1, 1), (1, 4), (1, 7), (2, 2), (2, 3), (3, 5))");
    }

    private static void rating(JdbcShop shop, long[] key) {
        try {
            shop.longs("select rating from review where customer_id = ? and product_id = ?", key[0], key[1]);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
