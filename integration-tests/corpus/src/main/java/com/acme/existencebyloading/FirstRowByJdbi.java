package com.acme.existencebyloading;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Whether a customer has reviewed anything, asked of the scanned result. */
final class FirstRowByJdbi implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) throws SQLException {
        boolean reviewed = shop.handle()
                .createQuery("select id, rating, comment from review where customer_id = :customer")
                .bind("customer", 1L)
                .scanResultSet((rows, context) -> {
                    try (context) {
                        return rows.get().next();
                    }
                });
        if (!reviewed) {
            throw new IllegalStateException("There is no review");
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.handle()
                .createQuery("select 1 from review where customer_id = :customer limit 1")
                .bind("customer", 1L)
                .mapTo(Integer.class)
                .findFirst();
    }
}
