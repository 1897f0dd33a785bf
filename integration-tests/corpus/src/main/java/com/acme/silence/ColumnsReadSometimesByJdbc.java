package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;

/** Descriptions are read of one row in ten, and narrow columns are left. */
final class ColumnsReadSometimesByJdbc implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        shop.list(
                "select id, name, description from product order by id",
                row -> row.getLong("id") == 7 ? row.getString("description") : row.getString("name"));
        shop.list(
                "select id, name, phone, rating from supplier union all select id, name, phone, rating from supplier",
                row -> row.getString("name"));
    }
}
