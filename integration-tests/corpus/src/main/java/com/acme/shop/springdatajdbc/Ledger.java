package com.acme.shop.springdatajdbc;

import java.util.List;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.CrudRepository;

/** Customers as the books have them: one aggregate down to the lines of their orders. */
public interface Ledger {
    /** A customer with its orders. */
    @Table
    record Customer(@Id Long id, Set<Order> orders) {}

    /** An order with its lines. */
    record Order(@Id Long id, Set<OrderItem> items) {}

    /** A line. */
    record OrderItem(@Id Long id, int quantity) {}

    /** A line of a customer's order. */
    record Line(Long id, Long orderId, Long itemId, int quantity) {}

    /** Customers down to the lines of their orders. */
    interface Customers extends CrudRepository<Customer, Long> {
        @Query("""
                select c.id, o.id as order_id, i.id as item_id, i.quantity
                from customer c
                left join orders o on o.customer_id = c.id
                left join order_item i on i.order_id = o.id
                """)
        List<Line> lines();
    }
}
