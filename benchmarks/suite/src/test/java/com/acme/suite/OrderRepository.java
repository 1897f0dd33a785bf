package com.acme.suite;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OrderRepository extends JpaRepository<Order, Long> {
    List<Order> findByCustomerName(String name);

    @Query("select distinct o from Order o join fetch o.customer join fetch o.items order by o.id")
    List<Order> withItems();
}
