package com.acme.queryinloop;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;
import java.util.List;

/** Ids of the request, each with a condition that stays. */
final class WithFilter implements Scenario<JdbcShop> {
    private static final List<Long> WANTED = List.of(2L, 4L, 6L, 8L, 10L);

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long product : WANTED) {
            shop.texts("select name from product where id = ? and is_active = true", product); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select name from product where id in (?, ?, ?, ?, ?) and is_active = true", WANTED.toArray());
    }
}
