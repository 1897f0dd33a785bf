package com.acme.micronaut;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What the shop shows: once one by one, and once as it should be. */
@Singleton
class Orders {
    private final OrderRepository orders;
    private final CustomerRepository customers;

    Orders(OrderRepository orders, CustomerRepository customers) {
        this.orders = orders;
        this.customers = customers;
    }

    /** Makes so many orders, each of a customer of its own, in place of all that there are. */
    void fill(int rows) {
        orders.deleteAll();
        customers.deleteAll();
        for (long id = 1; id <= rows; id++) {
            customers.save(new Customer(id, "customer " + id));
            orders.save(new Order(id, id));
        }
    }

    List<String> oneByOne() {
        List<String> names = new ArrayList<>();
        for (Order each : orders.findAll()) {
            names.add(customers.findById(each.customerId()).orElseThrow().name());
        }
        return names;
    }

    String customer(long id) {
        return customers.findById(id).orElseThrow().name();
    }

    List<String> atOnce() {
        List<Long> ids = orders.findAll().stream().map(Order::customerId).toList();
        return customers.findByIdIn(ids).stream().map(Customer::name).toList();
    }
}
