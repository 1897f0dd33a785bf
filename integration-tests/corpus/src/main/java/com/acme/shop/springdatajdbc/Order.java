package com.acme.shop.springdatajdbc;

import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.core.mapping.AggregateReference;
import org.springframework.data.relational.core.mapping.Table;

/** An order with its lines; its customer is another aggregate. */
@Table
public record Order(@Id Long id, AggregateReference<Customer, Long> customerId, String status, Set<OrderItem> items) {}
