package com.acme.shop.repository;

import com.acme.shop.model.Order;
import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Orders, the oldest first. */
public interface OrderRepository extends JpaRepository<Order, Long> {
    List<Order> findAllByOrderById();

    @Query("select o from Order o join fetch o.customer order by o.id")
    List<Order> findAllWithCustomer();

    @EntityGraph(attributePaths = "customer")
    List<Order> findAllWithCustomerByOrderById();

    @Query("select o from Order o left join fetch o.items order by o.id")
    List<Order> findAllWithItems();

    @Query("select o from Order o left join fetch o.items i left join fetch i.product order by o.id")
    List<Order> findAllWithProducts();
}
