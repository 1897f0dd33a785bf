package com.acme.shop.orders;

import com.acme.shop.model.Order;
import com.acme.shop.repository.OrderRepository;
import com.acme.shop.repository.UserRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;

/** What the pages of orders show, fetched once. */
@ApplicationScoped
class FixedOrderService {
    private static final int BATCH = 50;

    private final OrderRepository orders;
    private final UserRepository users;
    private final EntityManager entities;

    FixedOrderService(OrderRepository orders, UserRepository users, EntityManager entities) {
        this.orders = orders;
        this.users = users;
        this.entities = entities;
    }

    List<String> phones() {
        return phones(orders.listWithCustomer());
    }

    List<String> phonesInBatches() {
        entities.unwrap(Session.class).setFetchBatchSize(BATCH);
        return phones(orders.listById());
    }

    List<String> quantities() {
        return orders.listWithItems().stream()
                .map(order -> order.getId() + ": " + order.getItems().size())
                .toList();
    }

    List<String> products() {
        return orders.listWithProducts().stream()
                .flatMap(order -> order.getItems().stream()
                        .map(item -> order.getId() + ": " + item.getProduct().getName()))
                .toList();
    }

    List<String> signed() {
        String clerk = users.findByUsername("john_doe").getFirstName();
        return orders.listById().stream()
                .map(order -> order.getId() + ": " + clerk)
                .toList();
    }

    private static List<String> phones(List<Order> orders) {
        return orders.stream()
                .map(order -> order.getId() + ": " + order.getCustomer().getPhone())
                .toList();
    }
}
