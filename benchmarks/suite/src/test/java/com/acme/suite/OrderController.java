package com.acme.suite;

import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional
class OrderController {
    private final OrderRepository orders;

    OrderController(OrderRepository orders) {
        this.orders = orders;
    }

    /** A line of a list. */
    record Line(String customer, int items) {
        static Line of(Order order) {
            return new Line(order.customerName(), order.items().size());
        }
    }

    @GetMapping("/orders")
    List<Line> all() {
        return orders.withItems().stream().map(Line::of).toList();
    }

    @GetMapping("/orders/lazily")
    List<Line> lazily() {
        return orders.findAll().stream().map(Line::of).toList();
    }

    @GetMapping("/orders/{id}")
    Line one(@PathVariable("id") long id) {
        return Line.of(orders.findById(id).orElseThrow());
    }

    @PostMapping("/orders/{id}/payment")
    void pay(@PathVariable("id") long id) {
        orders.findById(id).orElseThrow().pay();
    }
}
