package com.acme.aggregateinmemory;

import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;

/** The stock, added up by the application. */
final class TotalByJdbi implements Scenario<JdbiShop> {
    @Override
    public void prepare(JdbiShop shop) {
        shop.products(100);
    }

    @Override
    public void bad(JdbiShop shop) {
        int stock = shop.handle()
                .createQuery("select stock_quantity from product")
                .mapTo(Integer.class)
                .reduce(0, Integer::sum);
        if (stock <= 0) {
            throw new IllegalStateException("Nothing is left");
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.handle()
                .createQuery("select sum(stock_quantity) from product")
                .mapTo(Long.class)
                .one();
    }
}
