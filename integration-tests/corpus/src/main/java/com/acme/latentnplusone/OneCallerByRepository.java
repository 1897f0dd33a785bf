package com.acme.latentnplusone;

import com.acme.shop.springdatajdbc.AppUserRepository;
import com.acme.shop.springdatajdbc.Customer;
import com.acme.shop.springdatajdbc.CustomerRepository;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Customers of a phone, of which there is one today; each with its user. */
final class OneCallerByRepository implements Scenario<SpringDataJdbcShop> {
    @Override
    public void bad(SpringDataJdbcShop shop) {
        AppUserRepository users = shop.get(AppUserRepository.class);
        for (Customer customer : shop.get(CustomerRepository.class).findByPhone("555-0103")) {
            users.findById(customer.userId().getId()); // loop
        }
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        List<Long> users = shop.get(CustomerRepository.class).findByPhone("555-0103").stream()
                .map(customer -> customer.userId().getId())
                .toList();
        shop.get(AppUserRepository.class).findAllById(users);
    }
}
