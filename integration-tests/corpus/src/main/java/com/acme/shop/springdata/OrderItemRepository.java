package com.acme.shop.springdata;

import com.acme.shop.jpa.model.OrderItem;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

/** Finds {@link OrderItem}s. */
public interface OrderItemRepository extends JpaRepository<OrderItem, Long> {
    @EntityGraph(attributePaths = "product")
    List<OrderItem> findWithProductBy();

    Slice<OrderItem> findByQuantityGreaterThan(int quantity, Pageable page);

    Page<OrderItem> findByQuantityLessThan(int quantity, Pageable page);

    Window<OrderItem> findFirst100ByQuantityGreaterThanOrderById(int quantity, ScrollPosition position);
}
