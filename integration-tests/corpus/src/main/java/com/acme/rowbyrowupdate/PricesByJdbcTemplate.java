package com.acme.rowbyrowupdate;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import java.util.stream.LongStream;

/** New prices for products. */
final class PricesByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    @Override
    public void bad(JdbcTemplateShop shop) {
        for (long id = 1; id < 7; id++) {
            shop.jdbc().update("update product set price = ? where id = ?", 10 + id, id); // loop
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        List<Long> ids = LongStream.range(1, 7).boxed().toList();
        shop.jdbc().batchUpdate("update product set price = ? where id = ?", ids, 1000, (statement, id) -> {
            statement.setLong(1, 10 + id);
            statement.setLong(2, id);
        });
    }
}
