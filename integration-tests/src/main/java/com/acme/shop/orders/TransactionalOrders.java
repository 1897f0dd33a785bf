package com.acme.shop.orders;

import com.acme.shop.model.Order;
import com.acme.shop.repository.OrderRepository;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders inside a transaction: callers go through Spring's proxy of this class. */
@Service
class TransactionalOrders {
    private final OrderRepository orders;

    TransactionalOrders(OrderRepository orders) {
        this.orders = orders;
    }

    @Transactional(readOnly = true)
    public List<String> phones() {
        List<String> lines = new ArrayList<>();
        for (Order order : orders.findAllByOrderById()) {
            lines.add(order.getId() + ": " + order.getCustomer().getPhone()); // loop: order-transaction
        }
        return lines;
    }

    @Transactional
    public String ship(long id) {
        Order order = orders.findById(id).orElseThrow();
        order.ship();
        return order.getStatus();
    }

    /** Changes every order, then fails: nothing of it may last. */
    @Transactional
    public void shipAll() {
        for (Order order : orders.findAllByOrderById()) {
            if (order.getCustomer().getPhone() != null) { // loop: order-rollback
                order.ship();
            }
        }
        orders.flush();
        throw new IllegalStateException("the lorry is full");
    }
}
