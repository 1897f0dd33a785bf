package com.acme.unboundedresult;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** All products are read into a list, and there are two thousand. */
final class AllProductsByJdbc implements Scenario<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.products(2_000);
    }

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        shop.list("select id, name from product order by id", row -> row.getLong(1) + row.getString(2));
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        try (PreparedStatement products =
                shop.connection().prepareStatement("select id, name from product order by id")) {
            products.setFetchSize(500);
            try (ResultSet product = products.executeQuery()) {
                while (product.next()) {
                    product.getLong(1);
                    product.getString(2);
                }
            }
        }
    }
}
