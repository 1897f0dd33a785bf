package com.acme.shop.springdata;

import com.acme.shop.jpa.model.Order;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Finds {@link Order}s. */
public interface OrderRepository extends JpaRepository<Order, Long> {
    List<Order> findByStatusNotOrderById(String status);

    @EntityGraph(attributePaths = "customer")
    List<Order> findWithCustomerByStatusNotOrderById(String status);

    @EntityGraph(attributePaths = "items")
    List<Order> findWithItemsByStatusNotOrderById(String status);

    @Query("select o from Order o where o.totalAmount > 0 order by o.id")
    List<Order> paid();

    @Query("select o from Order o left join fetch o.items where o.totalAmount > 0 order by o.id")
    List<Order> paidWithItems();

    long countByCustomerId(Long customer);

    boolean existsByCustomerIdAndStatus(Long customer, String status);

    Optional<Order> findFirstByCustomerIdOrderByOrderDateDesc(Long customer);

    List<Order> findByCustomerIdAndStatus(Long customer, String status);
}
