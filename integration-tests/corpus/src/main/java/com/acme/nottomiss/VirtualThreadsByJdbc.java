package com.acme.nottomiss;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Each order's customer is read by a thread of its own: a virtual one where there are such. */
final class VirtualThreadsByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        List<Thread> threads = new ArrayList<>();
        for (long customer : shop.longs("select customer_id from orders order by id")) {
            threads.add(start(() -> phone(shop, customer))); // loop
        }
        for (Thread thread : threads) {
            join(thread);
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select c.phone from orders o join customer c on c.id = o.customer_id order by o.id");
    }

    /** From JDK 21 on {@code Thread.startVirtualThread}. */
    private static Thread start(Runnable task) {
        try {
            return (Thread)
                    Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
        } catch (ReflectiveOperationException before21) {
            Thread thread = new Thread(task);
            thread.start();
            return thread;
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void phone(JdbcShop shop, long customer) {
        try (Connection connection = shop.dataSource().getConnection();
                PreparedStatement one = connection.prepareStatement("select phone from customer where id = ?")) {
            one.setLong(1, customer);
            try (ResultSet row = one.executeQuery()) {
                row.next();
                row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
