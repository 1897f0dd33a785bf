package com.acme.shop.springdatajdbc;

import java.util.List;
import org.springframework.data.jdbc.core.mapping.AggregateReference;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.PagingAndSortingRepository;

/** Orders. */
public interface OrderRepository extends CrudRepository<Order, Long>, PagingAndSortingRepository<Order, Long> {
    List<Order> findByStatus(String status);

    List<Order> findByCustomerId(AggregateReference<Customer, Long> customerId);
}
