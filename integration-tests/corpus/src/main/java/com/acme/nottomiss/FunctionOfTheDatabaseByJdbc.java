package com.acme.nottomiss;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A stored function that reads each product's stock is called for each. */
public final class FunctionOfTheDatabaseByJdbc implements Scenario<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.update("create alias stock_of for 'com.acme.nottomiss.FunctionOfTheDatabaseByJdbc.stockOf'");
    }

    /** What the database calls. */
    public static int stockOf(Connection connection, long product) throws SQLException {
        try (PreparedStatement stock = connection.prepareStatement("select stock_quantity from product where id = ?")) {
            stock.setLong(1, product);
            try (ResultSet row = stock.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long product : shop.longs("select id from product order by id")) {
            shop.longs("call stock_of(?)", product); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("select stock_of(id) from product order by id");
    }
}
