package com.acme.shop.orders;

import com.acme.shop.model.Order;
import com.acme.shop.repository.OrderRepository;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pages of orders, done right. */
@RestController
@RequestMapping("/fixed/orders")
class FixedOrderController {
    private final FixedOrderService service;
    private final OrderRepository orders;

    FixedOrderController(FixedOrderService service, OrderRepository orders) {
        this.service = service;
        this.orders = orders;
    }

    @GetMapping
    List<String> phones() {
        return service.phones();
    }

    @GetMapping("/batched")
    List<String> phonesInBatches() {
        return service.phonesInBatches();
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

    @GetMapping("/json")
    List<Order> json() {
        return orders.findAllWithCustomerByOrderById();
    }
}
