package com.acme.orders;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OrderRepository extends JpaRepository<Order, Long> {
    List<Order> findAllByOrderById();

    @EntityGraph(attributePaths = "customer")
    @Query("select o from Order o order by o.id")
    List<Order> findAllWithCustomer();
}
