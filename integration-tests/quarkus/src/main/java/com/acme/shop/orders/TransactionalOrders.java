package com.acme.shop.orders;

import com.acme.shop.model.Order;
import com.acme.shop.repository.OrderRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Orders inside a transaction: callers go through an intercepted subclass. */
@ApplicationScoped
class TransactionalOrders {
    private final OrderRepository orders;

    TransactionalOrders(OrderRepository orders) {
        this.orders = orders;
    }

    @Transactional
    List<String> phones() {
        List<String> lines = new ArrayList<>();
        for (Order order : orders.listById()) {
            lines.add(order.getId() + ": " + order.getCustomer().getPhone()); // loop: order-transaction
        }
        return lines;
    }
}
