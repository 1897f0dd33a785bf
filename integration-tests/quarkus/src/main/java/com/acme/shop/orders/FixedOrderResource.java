package com.acme.shop.orders;

import com.acme.shop.model.Order;
import com.acme.shop.repository.OrderRepository;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The pages of orders, done right. */
@Path("/fixed/orders")
class FixedOrderResource {
    private final FixedOrderService service;
    private final OrderRepository orders;

    FixedOrderResource(FixedOrderService service, OrderRepository orders) {
        this.service = service;
        this.orders = orders;
    }

    @GET
    public List<String> phones() {
        return service.phones();
    }

    @GET
    @Path("/batched")
    public List<String> phonesInBatches() {
        return service.phonesInBatches();
    }

    @GET
    @Path("/items")
    public List<String> quantities() {
        return service.quantities();
    }

    @GET
    @Path("/products")
    public List<String> products() {
        return service.products();
    }

    @GET
    @Path("/signed")
    public List<String> signed() {
        return service.signed();
    }

    @GET
    @Path("/json")
    public List<Order> json() {
        return orders.listWithCustomer();
    }
}
