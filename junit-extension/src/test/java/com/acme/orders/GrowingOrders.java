package com.acme.orders;

import dev.fetchonce.junit.QueryGrowth;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The page of orders, with one order, which hides its N+1, and with ten. */
@SpringBootTest(properties = {"spring.jpa.open-in-view=false", "spring.jpa.hibernate.ddl-auto=create-drop"})
public class GrowingOrders {
    private final Orders orders;

    @Autowired
    GrowingOrders(Orders orders) {
        this.orders = orders;
    }

    void orders(int rows) {
        orders.fill(rows);
    }

    @QueryGrowth(
            rows = {1, 10},
            fill = "orders")
    void fails_lazily() {
        orders.lazily();
    }

    @QueryGrowth(
            rows = {1, 10},
            fill = "orders")
    void at_once() {
        orders.atOnce();
    }
}
