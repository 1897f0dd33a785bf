package com.acme.shop.springdata;

import com.acme.shop.jpa.model.OrderItem;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.repository.JpaRepository;

/** Finds {@link OrderItem}s. */
public interface OrderItemRepository extends JpaRepository<OrderItem, Long> {
    Slice<OrderItem> findByQuantityGreaterThan(int quantity, Pageable page);

    Window<OrderItem> findFirst2ByQuantityGreaterThanOrderById(int quantity, ScrollPosition position);
}
