package com.acme.shop.springdatajdbc;

import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.repository.CrudRepository;

/** Customers as the books have them: one aggregate down to the lines of their orders. */
public interface Ledger {
    /** A customer with its orders. */
    record Customer(@Id Long id, Set<Order> orders) {}

    /** An order with its lines. */
    record Order(@Id Long id, Set<OrderItem> items) {}

    /** A line. */
    record OrderItem(@Id Long id, int quantity) {}

    /** Customers down to the lines of their orders. */
    interface Customers extends CrudRepository<Customer, Long> {}
}
