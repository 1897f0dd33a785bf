package com.acme.aggregateinmemory;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A helper counts rows by passing over them, and a stream averages prices. */
final class RowsCountedByJdbc implements Scenario<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.products(100);
    }

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        count(shop, "select id, name from product where category_id = 1 or category_id > 1");
        BigDecimal sum =
                shop
                        .list("select price from product where is_active = true", row -> row.getBigDecimal("price"))
                        .stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            throw new IllegalStateException("All is free");
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select count(*) from product where category_id = 1 or category_id > 1");
        shop.longs("select sum(price) from product where is_active = true");
    }

    private static void count(JdbcShop shop, String sql) throws SQLException {
        int count = 0;
        try (Statement statement = shop.connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                count++;
            }
        }
        if (count != 100) {
            throw new IllegalStateException("There are " + count);
        }
    }
}
