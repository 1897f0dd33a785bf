package com.acme.topperrow;

import com.acme.shop.jpa.model.Customer;
import com.acme.shop.springdata.CustomerRepository;
import com.acme.shop.springdata.OrderRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** Customers, each with the latest order. */
final class FirstByRepository implements Scenario<SpringDataShop> {
    @Override
    public void bad(SpringDataShop shop) {
        shop.bean(Work.class).bad();
    }

    @Override
    public void fixed(SpringDataShop shop) {
        shop.bean(Work.class).fixed();
    }

    /** What a service of the shop does. */
    @Transactional
    static class Work {
        private final OrderRepository orders;
        private final CustomerRepository customers;

        Work(OrderRepository orders, CustomerRepository customers) {
            this.orders = orders;
            this.customers = customers;
        }

        void bad() {
            for (Customer customer : customers.findAll()) {
                orders.findFirstByCustomerIdOrderByOrderDateDesc(customer.getId()); // loop
            }
        }

        void fixed() {
            List<Long> ids = customers.findAll().stream().map(Customer::getId).toList();
            orders.findFirstByCustomerIdOrderByOrderDateDescIn(ids, 1);
        }
    }
}
