package com.acme.queryinloop;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;
import java.util.List;

/** A basket holds ids that came with the request. */
final class IdsOfTheRequest implements Scenario<JdbcShop> {
    private static final List<Long> BASKET = List.of(1L, 3L, 4L, 7L, 9L, 10L);

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long product : BASKET) {
            shop.texts("select name from product where id = ?", product); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select name from product where id in (?, ?, ?, ?, ?, ?)", BASKET.toArray());
    }
}
