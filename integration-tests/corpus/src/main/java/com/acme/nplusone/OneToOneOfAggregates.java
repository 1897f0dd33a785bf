package com.acme.nplusone;

import com.acme.shop.springdatajdbc.AppUser;
import com.acme.shop.springdatajdbc.AppUserRepository;
import com.acme.shop.springdatajdbc.CustomerRepository;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Scenario;
import org.springframework.data.jdbc.core.mapping.AggregateReference;

/** Users, each with the customer that refers to it. */
final class OneToOneOfAggregates implements Scenario<SpringDataJdbcShop> {
    @Override
    public void bad(SpringDataJdbcShop shop) {
        CustomerRepository customers = shop.get(CustomerRepository.class);
        for (AppUser user : shop.get(AppUserRepository.class).inOrder()) {
            customers.findByUserId(AggregateReference.to(user.id())); // loop
        }
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        shop.get(AppUserRepository.class).withPhones();
    }
}
