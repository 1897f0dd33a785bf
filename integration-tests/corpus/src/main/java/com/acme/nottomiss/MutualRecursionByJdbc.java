package com.acme.nottomiss;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Departments are walked down by two methods that call each other: one for departments, one for those below. */
final class MutualRecursionByJdbc implements Scenario<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.update("create table department (id bigint primary key, parent_id bigint)");
        shop.update("insert into department values (1, null), (2, 1), (3, 1), (4, 2), (5, 2), (6, 3), (7, 6)");
    }

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        showBelow(shop, 1);
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.longs("with recursive below (id) as (select id from department where parent_id = 1 union all"
                + " select d.id from department d join below b on d.parent_id = b.id) select id from below");
    }

    private static void showBelow(JdbcShop shop, long parent) throws SQLException {
        for (long child : shop.longs("select id from department where parent_id = ?", parent)) {
            show(shop, child); // loop
        }
    }

    private static void show(JdbcShop shop, long department) throws SQLException {
        showBelow(shop, department);
    }
}
