package com.acme.existencebyloading;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.ResultSet;

/** Whether a product has reviews. */
final class ReviewsByExtractor implements Scenario<JdbcTemplateShop> {
    @Override
    public void bad(JdbcTemplateShop shop) {
        Boolean reviewed =
                shop.jdbc().query("select id, rating, comment from review where customer_id = ?", ResultSet::next, 1L);
        if (!Boolean.TRUE.equals(reviewed)) {
            throw new IllegalStateException("There is no review");
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.jdbc().queryForList("select 1 from review where customer_id = ? limit 1", 1L);
    }
}
