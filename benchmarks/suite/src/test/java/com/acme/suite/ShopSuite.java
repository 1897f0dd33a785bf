package com.acme.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Little but queries: 62 a test, many of them one by one. */
abstract class ShopSuite {
    @BeforeEach
    void fill() {
        Shop.HERE.fill();
    }

    @Test
    void shows_orders_one_by_one() {
        assertEquals(160, Shop.HERE.lazily());
    }

    @Test
    void shows_orders_at_once() {
        assertEquals(160, Shop.HERE.atOnce());
    }

    @Test
    void pays_an_order() {
        assertTrue(Shop.HERE.pay(3));
    }

    @Test
    void counts_items_of_customers() {
        assertEquals(30, Shop.HERE.itemsOfCustomers());
    }

    @Test
    void pays_each_order_and_shows_them() {
        for (int i = 0; i < 10; i++) {
            assertTrue(Shop.HERE.pay(i));
        }
        assertEquals(160, Shop.HERE.lazily());
    }
}
