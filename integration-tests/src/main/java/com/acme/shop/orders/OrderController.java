package com.acme.shop.orders;

import com.acme.shop.model.Order;
import com.acme.shop.repository.OrderRepository;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pages of orders. */
@RestController
@RequestMapping("/orders")
class OrderController {
    private final OrderService service;
    private final TransactionalOrders transactional;
    private final OrderRepository orders;

    OrderController(OrderService service, TransactionalOrders transactional, OrderRepository orders) {
        this.service = service;
        this.transactional = transactional;
        this.orders = orders;
    }

    @GetMapping
    List<String> phones() {
        return service.phones();
    }

    @GetMapping("/items")
    List<String> quantities() {
        return service.quantities();
    }

    @GetMapping("/products")
    List<String> products() {
        return service.products();
    }

    @GetMapping("/signed")
    List<String> signed() {
        return service.signed();
    }

    /** Jackson asks each order for its customer, after this method has returned. */
    @GetMapping("/json")
    List<Order> json() {
        return orders.findAllByOrderById();
    }

    @GetMapping("/{id}")
    String status(@PathVariable Long id) {
        return orders.findById(id).orElseThrow().getStatus();
    }

    @PostMapping("/{id}/ship")
    String ship(@PathVariable Long id) {
        return transactional.ship(id);
    }

    @PostMapping("/ship-all")
    void shipAll() {
        transactional.shipAll();
    }
}
