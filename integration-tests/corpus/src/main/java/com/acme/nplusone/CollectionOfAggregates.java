package com.acme.nplusone;

import com.acme.shop.springdatajdbc.OrderRepository;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Scenario;

/** All orders: Spring Data JDBC loads the lines of each. */
final class CollectionOfAggregates implements Scenario<SpringDataJdbcShop> {
    @Override
    public void bad(SpringDataJdbcShop shop) {
        shop.get(OrderRepository.class).findAll(); // loop
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        shop.get(OrderRepository.class).withItems();
    }
}
