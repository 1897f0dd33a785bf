package com.acme.cartesianproduct;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** A helper joins whatever collections a screen wants to its customers. */
final class OuterJoinsByJdbc implements Scenario<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        for (int order = 11; order <= 40; order++) {
            shop.update(
                    "insert into orders values (?, ?, 'pending', 10, timestamp '2024-04-01 10:00:00', null)",
                    order,
                    1 + order % 5);
        }
        for (int review = 11; review <= 19; review++) {
            shop.update(
                    "insert into review values (?, ?, ?, 4, 'fine', timestamp '2024-04-01 10:00:00')",
                    review,
                    3 + review % 3,
                    1 + review / 3 % 3);
        }
    }

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        screen(shop, "orders o on o.customer_id = c.id", "review r on r.customer_id = c.id");
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.list(
                "select c.id, c.phone, o.id from customer c left join orders o on o.customer_id = c.id",
                row -> row.getString(2) + row.getLong(1) + row.getLong(3));
        shop.list(
                "select c.id, r.id from customer c left join review r on r.customer_id = c.id",
                row -> row.getLong(1) + row.getLong(2));
    }

    private static void screen(JdbcShop shop, String first, String second) throws SQLException {
        shop.list(
                "select c.id, c.phone, o.id, r.id from customer c left join " + first + " left join " + second,
                row -> row.getString("phone") + row.getLong(1) + row.getLong(3) + row.getLong(4));
    }
}
