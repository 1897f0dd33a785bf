package com.acme.shop.orders;

import com.acme.shop.model.Order;
import com.acme.shop.repository.OrderRepository;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same page of orders, with the loop in each of the ways people write one. */
@RestController
@RequestMapping("/orders/loops")
class LoopController {
    private final OrderRepository orders;
    private final TransactionalOrders transactional;

    LoopController(OrderRepository orders, TransactionalOrders transactional) {
        this.orders = orders;
        this.transactional = transactional;
    }

    @GetMapping("/helper")
    List<String> helper() {
        List<String> lines = new ArrayList<>();
        for (Order order : orders.findAllByOrderById()) {
            lines.add(line(order)); // loop: order-helper
        }
        return lines;
    }

    @GetMapping("/stream")
    List<String> stream() {
        return orders.findAllByOrderById().stream().map(order -> line(order)).toList(); // loop: order-stream
    }

    @GetMapping("/for-each")
    List<String> forEach() {
        List<String> lines = new ArrayList<>();
        orders.findAllByOrderById().forEach(order -> lines.add(line(order))); // loop: order-for-each
        return lines;
    }

    @GetMapping("/transaction")
    List<String> transaction() {
        return transactional.phones();
    }

    private static String line(Order order) {
        return order.getId() + ": " + order.getCustomer().getPhone();
    }
}
