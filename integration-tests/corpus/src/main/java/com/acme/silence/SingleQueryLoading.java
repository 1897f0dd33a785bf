package com.acme.silence;

import com.acme.shop.springdatajdbc.OrderRepository;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Silent;

/** All orders with their lines by one statement. */
final class SingleQueryLoading implements Silent<SpringDataJdbcShop> {
    @Override
    public void run(SpringDataJdbcShop shop) {
        try (SpringDataJdbcShop single = shop.bySingleQueries()) {
            single.get(OrderRepository.class).findAll();
        }
    }
}
