package com.acme.readmodifywrite;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;
import org.jdbi.v3.core.statement.Query;

/** Takes two pieces from the stock. */
final class StockByJdbi implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        Query query = shop.handle()
                .createQuery("select stock_quantity from product where id = ?")
                .bind(0, 1L);
        int stock = query.mapTo(Integer.class).one();
        shop.handle().execute("update product set stock_quantity = ? where id = ?", stock - 2, 1L);
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.handle().execute("update product set stock_quantity = stock_quantity - ? where id = ?", 2, 1L);
    }
}
