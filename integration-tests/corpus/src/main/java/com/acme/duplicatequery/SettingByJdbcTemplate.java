package com.acme.duplicatequery;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;

/** The same category for each of a few products. */
final class SettingByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    @Override
    public void bad(JdbcTemplateShop shop) {
        for (int product = 0; product < 4; product++) {
            shop.jdbc().queryForObject("select name from category where id = ?", String.class, 1L); // loop
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.jdbc().queryForObject("select name from category where id = ?", String.class, 1L);
    }
}
