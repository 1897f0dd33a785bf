package com.acme.orders;

import dev.fetchonce.junit.QueryGrowth;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The page of orders, whose customers are fetched four at a time. */
@SpringBootTest(
        properties = {
            "spring.jpa.open-in-view=false",
            "spring.jpa.hibernate.ddl-auto=create-drop",
            "spring.jpa.properties.hibernate.default_batch_fetch_size=4"
        })
public class BatchedOrders {
    private final Orders orders;

    @Autowired
    BatchedOrders(Orders orders) {
        this.orders = orders;
    }

    void orders(int rows) {
        orders.fill(rows);
    }

    @QueryGrowth(
            rows = {1, 10},
            fill = "orders",
            linear = 1.0 / 4)
    void within_its_bound() {
        orders.lazily();
    }

    @QueryGrowth(
            rows = {1, 10},
            fill = "orders")
    void fails_where_nothing_may_grow() {
        orders.lazily();
    }
}
