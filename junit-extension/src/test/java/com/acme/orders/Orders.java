package com.acme.orders;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of orders shows: once row by row, once done right. */
@Service
class Orders {
    private final OrderRepository orders;
    private final EntityManager entities;

    Orders(OrderRepository orders, EntityManager entities) {
        this.orders = orders;
        this.entities = entities;
    }

    /** So many orders, each of a customer of its own, and no others. */
    @Transactional
    void fill(int rows) {
        entities.createQuery("delete from Order").executeUpdate();
        entities.createQuery("delete from Customer").executeUpdate();
        for (int i = 1; i <= rows; i++) {
            Customer customer = new Customer(100 + i, "Customer " + i);
            entities.persist(customer);
            entities.persist(new Order(rows + 1 - i, customer));
        }
    }

    @Transactional(readOnly = true)
    List<String> lazily() {
        List<String> names = new ArrayList<>();
        for (Order order : orders.findAllByOrderById()) {
            names.add(name(order)); // the loop
        }
        return names;
    }

    @Transactional(readOnly = true)
    List<String> atOnce() {
        return orders.findAllWithCustomer().stream().map(Orders::name).toList();
    }

    private static String name(Order order) {
        Customer customer = order.getCustomer();
        return customer == null ? "" : customer.getName();
    }
}
