package com.acme.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** 250 tests: they stand for a class of each of those who extend this. */
abstract class ShopSuite {
    @BeforeEach
    void fill() {
        Shop.HERE.fill();
    }

    @RepeatedTest(50)
    void shows_orders_one_by_one() {
        assertEquals(160, Shop.HERE.lazily());
    }

    @RepeatedTest(50)
    void shows_orders_at_once() {
        assertEquals(160, Shop.HERE.atOnce());
    }

    @RepeatedTest(50)
    void pays_an_order() {
        assertTrue(Shop.HERE.pay(3));
    }

    @RepeatedTest(50)
    void counts_items_of_customers() {
        assertEquals(30, Shop.HERE.itemsOfCustomers());
    }

    @RepeatedTest(50)
    void pays_each_order_and_shows_them() {
        for (int i = 0; i < 10; i++) {
            assertTrue(Shop.HERE.pay(i));
        }
        assertEquals(160, Shop.HERE.lazily());
    }
}
