package com.acme.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fetchonce.junit.MaxQueries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A Spring Boot test as users write it; nothing but the annotation is ours. */
@SpringBootTest(properties = {"spring.jpa.open-in-view=false", "spring.jpa.hibernate.ddl-auto=create-drop"})
public class ShopOrders {
    private final Orders orders;

    @Autowired
    ShopOrders(Orders orders) {
        this.orders = orders;
    }

    @BeforeAll
    static void fill(@Autowired Orders orders) {
        orders.fill(5);
    }

    @Test
    @MaxQueries(1)
    void lazily() {
        assertEquals(5, orders.lazily().size());
    }

    @Test
    @MaxQueries(1)
    void at_once() {
        assertEquals(5, orders.atOnce().size());
    }
}
