package com.acme.orders;

import dev.fetchonce.junit.ExpectQueries;
import dev.fetchonce.junit.NoQueries;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** Tests in a transaction that is rolled back, in which something is pending when they end. */
@SpringBootTest(properties = {"spring.jpa.open-in-view=false", "spring.jpa.hibernate.ddl-auto=create-drop"})
@Transactional
public class ShopWrites {
    private final EntityManager entities;

    @Autowired
    ShopWrites(EntityManager entities) {
        this.entities = entities;
    }

    @Test
    @ExpectQueries(insert = 2)
    void counts_what_is_pending() {
        entities.persist(new Customer(901, "Ann"));
        entities.persist(new Customer(902, "Bob"));
    }

    @Test
    @NoQueries
    void fails_by_what_is_pending() {
        entities.persist(new Customer(903, "Cid"));
    }

    @Test
    @NoQueries
    void fails_where_it_cannot_be_sent() {
        entities.persist(new Customer(904, "x".repeat(1_000)));
    }
}
