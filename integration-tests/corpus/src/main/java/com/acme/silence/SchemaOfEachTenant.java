package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;
import java.util.List;

/** A nightly job does the same in the schema of each tenant. */
final class SchemaOfEachTenant implements Silent<JdbcShop> {
    private static final List<String> TENANTS = List.of("north", "south", "west", "east", "centre");

    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        for (String tenant : TENANTS) {
            shop.update("create schema " + tenant);
            shop.update("create table " + tenant
                    + ".invoice (id bigint primary key, amount int, paid boolean, reminded boolean)");
            shop.update("insert into " + tenant + ".invoice values (1, 10, false, false), (2, 20, true, false)");
        }
    }

    @Override
    public void run(JdbcShop shop) throws SQLException {
        for (String tenant : TENANTS) {
            shop.update("set schema " + tenant);
            shop.longs("select amount from invoice where paid = false");
            shop.update("update invoice set reminded = true where paid = false");
        }
    }
}
