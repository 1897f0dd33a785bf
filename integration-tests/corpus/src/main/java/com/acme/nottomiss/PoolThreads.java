package com.acme.nottomiss;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Each order's customer is read by a thread of a pool. */
final class PoolThreads implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            for (long customer : shop.longs("select customer_id from orders order by id")) {
                tasks.add(() -> phone(shop, customer)); // loop
            }
            pool.invokeAll(tasks);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select c.phone from orders o join customer c on c.id = o.customer_id order by o.id");
    }

    private static List<String> phone(JdbcShop shop, long customer) throws SQLException {
        try (Connection connection = shop.dataSource().getConnection();
                PreparedStatement one = connection.prepareStatement("select phone from customer where id = ?")) {
            one.setLong(1, customer);
            try (ResultSet row = one.executeQuery()) {
                return row.next() ? List.of(row.getString(1)) : List.of();
            }
        }
    }
}
