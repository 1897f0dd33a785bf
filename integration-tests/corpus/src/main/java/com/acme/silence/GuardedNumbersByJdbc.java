package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;

/** Numbers that are written with a guard, by an expression, under a lock, or as they came. */
final class GuardedNumbersByJdbc implements Silent<JdbcShop> {
    private static final String SET = "update product set stock_quantity = ? where id = ?";

    @Override
    public void run(JdbcShop shop) throws SQLException {
        long stock = stock(shop, "select stock_quantity from product where id = ?", 1L);
        shop.update(SET + " and stock_quantity = ?", stock - 1, 1L, stock);
        shop.update("update product set stock_quantity = stock_quantity - ? where id = ?", 1, 1L);
        stock(shop, "select stock_quantity from product where id = ?", 2L);
        shop.update(SET, 500, 3L);
        shop.connection().setAutoCommit(false);
        long locked = stock(shop, "select stock_quantity from product where id = ? for update", 4L);
        shop.update(SET, locked - 1, 4L);
        shop.connection().commit();
    }

    private static long stock(JdbcShop shop, String sql, long product) throws SQLException {
        return shop.longs(sql, product).get(0);
    }
}
