package com.acme.nplusone;

import com.acme.shop.springdatajdbc.OrderRepository;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Scenario;

/** All orders: where the database can, one statement loads the lines as well. */
final class CollectionBySingleQuery implements Scenario<SpringDataJdbcShop> {
    @Override
    public void bad(SpringDataJdbcShop shop) {
        shop.get(OrderRepository.class).findAll(); // loop
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        try (SpringDataJdbcShop single = shop.bySingleQueries()) {
            single.get(OrderRepository.class).findAll();
        }
    }
}
