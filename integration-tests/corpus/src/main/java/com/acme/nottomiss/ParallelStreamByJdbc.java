package com.acme.nottomiss;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Each order's customer is read by a parallel stream. */
final class ParallelStreamByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        shop.longs("select customer_id from orders order by id").parallelStream()
                .map(customer -> phone(shop, customer)) // loop
                .forEach(phone -> {});
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
