package com.acme.nottomiss;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/** Each order's customer is read by a parallel stream, in a pool of its own: else this thread takes part, and how much is chance. */
final class ParallelStreamByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        List<Long> customers = shop.longs("select customer_id from orders order by id");
        ForkJoinPool pool = new ForkJoinPool(2);
        try {
            pool.submit(() -> customers.parallelStream()
                            .map(customer -> phone(shop, customer)) // loop
                            .toList())
                    .join();
        } finally {
            pool.shutdown();
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select c.phone from orders o join customer c on c.id = o.customer_id order by o.id");
    }

    private static String phone(JdbcShop shop, long customer) {
        try (Connection connection = shop.dataSource().getConnection();
                PreparedStatement one = connection.prepareStatement("select phone from customer where id = ?")) {
            one.setLong(1, customer);
            try (ResultSet row = one.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
