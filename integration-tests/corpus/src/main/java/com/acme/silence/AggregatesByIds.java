package com.acme.silence;

import com.acme.shop.springdatajdbc.AppUserRepository;
import com.acme.shop.springdatajdbc.CustomerRepository;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Silent;
import java.util.List;

/** Users of all customers at once. */
final class AggregatesByIds implements Silent<SpringDataJdbcShop> {
    @Override
    public void run(SpringDataJdbcShop shop) {
        List<Long> users = shop.get(CustomerRepository.class).inOrder().stream()
                .map(customer -> customer.userId().getId())
                .toList();
        shop.get(AppUserRepository.class).findAllById(users);
    }
}
