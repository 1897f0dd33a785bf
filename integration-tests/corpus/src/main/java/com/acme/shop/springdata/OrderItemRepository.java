package com.acme.shop.springdata;

import com.acme.shop.jpa.model.OrderItem;
import org.springframework.data.jpa.repository.JpaRepository;

/** Finds {@link OrderItem}s. */
public interface OrderItemRepository extends JpaRepository<OrderItem, Long> {}
