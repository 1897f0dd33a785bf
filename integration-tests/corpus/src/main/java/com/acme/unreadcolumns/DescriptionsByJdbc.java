package com.acme.unreadcolumns;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** A list of names selects descriptions of up to 2,000 characters, too. */
final class DescriptionsByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        shop.list(
                "select id, name, description, price from product order by id",
                row -> row.getLong("id") + row.getString("name") + row.getBigDecimal("price"));
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.list(
                "select id, name, price from product order by id",
                row -> row.getLong("id") + row.getString("name") + row.getBigDecimal("price"));
    }
}
