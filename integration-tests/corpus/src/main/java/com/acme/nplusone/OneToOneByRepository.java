package com.acme.nplusone;

import com.acme.shop.jpa.model.Customer;
import com.acme.shop.springdata.CustomerRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** A list of customers to call, each with the name of its user. */
final class OneToOneByRepository implements Scenario<SpringDataShop> {
    @Override
    public void bad(SpringDataShop shop) {
        shop.bean(CallList.class).bad();
    }

    @Override
    public void fixed(SpringDataShop shop) {
        shop.bean(CallList.class).fixed();
    }

    /** Who is to be called. */
    record Entry(@Nullable String name, @Nullable String phone) {}

    /** A service that reads only. */
    static class CallList {
        private final CustomerRepository customers;

        CallList(CustomerRepository customers) {
            this.customers = customers;
        }

        @Transactional(readOnly = true)
        List<Entry> bad() {
            return customers.findByPhoneStartingWithOrderByPhone("555").stream()
                    .map(this::entry)
                    .toList(); // loop
        }

        @Transactional(readOnly = true)
        List<Entry> fixed() {
            return customers.findWithUserByPhoneStartingWithOrderByPhone("555").stream()
                    .map(this::entry)
                    .toList();
        }

        private Entry entry(Customer customer) {
            return new Entry(customer.getUser().getUsername(), customer.getPhone());
        }
    }
}
