package com.acme.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tests as teams write them for Spring Boot: one context for all, data of its own for each, a transaction that is rolled back,
 * 11 inserts, and 1 to 7 queries through the web layer, one test of five with an N+1.
 */
@SpringBootTest(
        classes = BootShop.class,
        properties = {"spring.jpa.hibernate.ddl-auto=create", "spring.jpa.open-in-view=false"})
@AutoConfigureMockMvc
@Transactional
abstract class BootSuite {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private OrderRepository orders;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void fill() {
        for (long customer = 1; customer <= 2; customer++) {
            entities.persist(new Customer(customer, "Customer " + customer));
        }
        for (long id = 1; id <= 3; id++) {
            Order order = new Order(id, entities.getReference(Customer.class, 1 + id % 2));
            entities.persist(order);
            for (int item = 0; item < 2; item++) {
                entities.persist(new Item(10 * id + item, item + 1, order));
            }
        }
        entities.flush();
        entities.clear();
    }

    @Test
    void lists_orders() throws Exception {
        mvc.perform(get("/orders"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(3));
    }

    @Test
    void lists_orders_lazily() throws Exception {
        mvc.perform(get("/orders/lazily")).andExpect(status().isOk());
    }

    @Test
    void shows_an_order() throws Exception {
        mvc.perform(get("/orders/1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.customer").value("Customer 2"));
    }

    @Test
    void pays_an_order() throws Exception {
        mvc.perform(post("/orders/2/payment")).andExpect(status().isOk());
        entities.flush();
        entities.clear();
        assertTrue(orders.findById(2L).orElseThrow().isPaid());
    }

    @Test
    void finds_orders_by_their_customer() {
        assertEquals(2, orders.findByCustomerName("Customer 2").size());
    }
}
