package com.acme.shop.springdatajdbc;

import java.util.List;
import org.springframework.data.jdbc.core.mapping.AggregateReference;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.PagingAndSortingRepository;

/** Orders. */
public interface OrderRepository extends CrudRepository<Order, Long>, PagingAndSortingRepository<Order, Long> {
    @Query(value = """
            select o.id, o.customer_id, o.status, i.id as item_id, i.product_id, i.quantity
            from orders o
            left join order_item i on i.order_id = o.id
            order by o.id
            """, resultSetExtractorClass = OrderExtractor.class)
    List<Order> withItems();

    List<Order> findByCustomerId(AggregateReference<Customer, Long> customerId);
}
