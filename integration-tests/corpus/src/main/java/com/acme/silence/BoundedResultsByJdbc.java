package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Many rows, taken in portions or limited. */
final class BoundedResultsByJdbc implements Silent<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.products(2_100);
    }

    @Override
    public void run(JdbcShop shop) throws SQLException {
        try (Statement statement = shop.connection().createStatement()) {
            statement.setFetchSize(200);
            try (ResultSet rows = statement.executeQuery("select id, name from product order by id")) {
                while (rows.next()) {
                    rows.getString(2);
                }
            }
        }
        shop.list("select id, name from product order by id limit 2050", row -> row.getLong(1) + row.getString(2));
        for (int page = 0; page < 4; page++) {
            shop.list("select id, name from product order by id limit 20 offset ?", row -> row.getString(2), page * 20);
        }
    }
}
