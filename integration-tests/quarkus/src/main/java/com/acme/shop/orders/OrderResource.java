package com.acme.shop.orders;

import com.acme.shop.model.Order;
import com.acme.shop.repository.OrderRepository;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The pages of orders. */
@Path("/orders")
class OrderResource {
    private final OrderService service;
    private final OrderRepository orders;

    OrderResource(OrderService service, OrderRepository orders) {
        this.service = service;
        this.orders = orders;
    }

    @GET
    public List<String> phones() {
        return service.phones();
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

    /** Jackson asks each order for its customer, after this method has returned. */
    @GET
    @Path("/json")
    public List<Order> json() {
        return orders.listById();
    }
}
