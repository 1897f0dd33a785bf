package com.acme.shop.orders;

import com.acme.shop.model.Order;
import com.acme.shop.model.OrderItem;
import com.acme.shop.repository.OrderRepository;
import com.acme.shop.repository.UserRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What the pages of orders show, fetched row by row; {@link FixedOrderService} does each of them right. */
@ApplicationScoped
class OrderService {
    private final OrderRepository orders;
    private final UserRepository users;

    OrderService(OrderRepository orders, UserRepository users) {
        this.orders = orders;
        this.users = users;
    }

    List<String> phones() {
        List<String> lines = new ArrayList<>();
        for (Order order : orders.listById()) {
            lines.add(order.getId() + ": " + order.getCustomer().getPhone()); // loop: order-customer
        }
        return lines;
    }

    List<String> quantities() {
        List<String> lines = new ArrayList<>();
        for (Order order : orders.listById()) {
            lines.add(order.getId() + ": " + order.getItems().size()); // loop: order-items
        }
        return lines;
    }

    List<String> products() {
        List<String> lines = new ArrayList<>();
        for (Order order : orders.listById()) {
            for (OrderItem item : order.getItems()) { // loop: chain-items
                lines.add(order.getId() + ": " + item.getProduct().getName()); // loop: chain-product
            }
        }
        return lines;
    }

    List<String> signed() {
        List<String> lines = new ArrayList<>();
        for (Order order : orders.listById()) {
            String clerk = users.findByUsername("john_doe").getFirstName(); // loop: same-question
            lines.add(order.getId() + ": " + clerk);
        }
        return lines;
    }
}
