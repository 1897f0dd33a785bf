package com.acme.shop.orders;

import com.acme.shop.model.Order;
import com.acme.shop.repository.OrderRepository;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;

/** The same page of orders, with the loop in each of the ways people write one. */
@Path("/orders/loops")
class LoopResource {
    private final OrderRepository orders;
    private final TransactionalOrders transactional;

    LoopResource(OrderRepository orders, TransactionalOrders transactional) {
        this.orders = orders;
        this.transactional = transactional;
    }

    @GET
    @Path("/helper")
    public List<String> helper() {
        List<String> lines = new ArrayList<>();
        for (Order order : orders.listById()) {
            lines.add(line(order)); // loop: order-helper
        }
        return lines;
    }

    @GET
    @Path("/stream")
    public List<String> stream() {
        return orders.listById().stream().map(order -> line(order)).toList(); // loop: order-stream
    }

    @GET
    @Path("/for-each")
    public List<String> forEach() {
        List<String> lines = new ArrayList<>();
        orders.listById().forEach(order -> lines.add(line(order))); // loop: order-for-each
        return lines;
    }

    @GET
    @Path("/transaction")
    public List<String> transaction() {
        return transactional.phones();
    }

    private static String line(Order order) {
        return order.getId() + ": " + order.getCustomer().getPhone();
    }
}
