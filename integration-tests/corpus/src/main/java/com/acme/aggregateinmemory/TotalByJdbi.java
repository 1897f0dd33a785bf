package com.acme.aggregateinmemory;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;
import java.math.BigDecimal;

/** What was sold, added up by the application. */
final class TotalByJdbi implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        BigDecimal total = shop.handle()
                .createQuery("select total_amount from orders")
                .mapTo(BigDecimal.class)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() <= 0) {
            throw new IllegalStateException("Nothing was sold");
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.handle().createQuery("select sum(total_amount) from orders").mapTo(BigDecimal.class).one();
    }
}
