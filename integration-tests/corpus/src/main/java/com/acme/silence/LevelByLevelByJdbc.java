package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Departments are walked down by recursion, a statement for all of a level. */
final class LevelByLevelByJdbc implements Silent<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.update("create table department (id bigint primary key, parent_id bigint)");
        shop.update("insert into department values (1, null), (2, 1), (3, 1), (4, 2), (5, 2), (6, 3), (7, 6)");
    }

    @Override
    public void run(JdbcShop shop) throws SQLException {
        show(shop, List.of(1L));
    }

    private static void show(JdbcShop shop, List<Long> level) throws SQLException {
        if (!level.isEmpty()) {
            String keys = String.join(", ", Collections.nCopies(level.size(), "?"));
            show(shop, shop.longs("select id from department where parent_id in (" + keys + ")", level.toArray()));
        }
    }
}
