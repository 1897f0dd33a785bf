package com.acme.aggregateinmemory;

import com.acme.shop.springdatajdbc.Detail;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Scenario;

/** The stock of all products, by a declared query of one column. */
final class StockOfAggregates implements Scenario<SpringDataJdbcShop> {
    @Override
    public void prepare(SpringDataJdbcShop shop) {
        shop.products(100);
    }

    @Override
    public void bad(SpringDataJdbcShop shop) {
        int stock = 0;
        for (int each : shop.get(Detail.Products.class).stocks()) { // query
            stock += each;
        }
        if (stock <= 0) {
            throw new IllegalStateException("Nothing is left");
        }
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        shop.get(Detail.Products.class).stock();
    }
}
