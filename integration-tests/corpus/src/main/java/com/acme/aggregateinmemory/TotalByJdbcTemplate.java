package com.acme.aggregateinmemory;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;
import java.math.BigDecimal;

/** What was sold, added up by the application. */
final class TotalByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    @Override
    public void bad(JdbcTemplateShop shop) {
        BigDecimal total = shop.jdbc().queryForList("select total_amount from orders", BigDecimal.class).stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() <= 0) {
            throw new IllegalStateException("Nothing was sold");
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.jdbc().queryForObject("select sum(total_amount) from orders", BigDecimal.class);
    }
}
