package com.acme.rowbyrowupdate;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Products of which there are few are taken off sale one by one. */
final class TakenOffSaleByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long product : shop.longs("select id from product where stock_quantity < 60 order by id")) {
            shop.update("update product set is_active = ? where id = ?", false, product); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        List<Object> values = new ArrayList<>(List.of(false));
        values.addAll(shop.longs("select id from product where stock_quantity < 60 order by id"));
        shop.update("update product set is_active = ? where id in (?, ?, ?, ?, ?, ?, ?)", values.toArray());
    }
}
