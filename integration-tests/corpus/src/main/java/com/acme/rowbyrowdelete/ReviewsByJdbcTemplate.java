package com.acme.rowbyrowdelete;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;

/** Reviews that were withdrawn. */
final class ReviewsByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    @Override
    public void bad(JdbcTemplateShop shop) {
        for (long id = 1; id < 7; id++) {
            shop.jdbc().update("delete from review where id = ?", id); // loop
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.jdbc().update("delete from review where id in (?, ?, ?, ?, ?, ?)", 1, 2, 3, 4, 5, 6);
    }
}
