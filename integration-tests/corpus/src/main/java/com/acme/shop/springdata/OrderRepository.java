package com.acme.shop.springdata;

import com.acme.shop.jpa.model.Order;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Finds {@link Order}s. */
public interface OrderRepository extends JpaRepository<Order, Long> {
    List<Order> findByStatusNotOrderById(String status);

    @EntityGraph(attributePaths = "customer")
    List<Order> findWithCustomerByStatusNotOrderById(String status);

    List<Order> findByStatusNotOrderByOrderDate(String status);

    @EntityGraph(attributePaths = {"items", "items.product"})
    List<Order> findForPackingByStatusNotOrderByOrderDate(String status);

    List<Summary> findSummariesByStatusNotOrderById(String status);

    @Query("select o from Order o where o.totalAmount > 0 order by o.id")
    List<Order> paid();

    @EntityGraph(attributePaths = "items")
    @Query("select o from Order o where o.totalAmount > 0 order by o.id")
    List<Order> paidWithItems();

    List<Order> findByTotalAmountGreaterThan(BigDecimal amount);

    @EntityGraph(attributePaths = "customer")
    List<Order> findWithCustomerByTotalAmountGreaterThan(BigDecimal amount);

    Slice<Order> findByTotalAmountGreaterThan(BigDecimal amount, Pageable page);

    List<Order> findByCustomerIdAndStatus(Long customer, String status);

    List<Order> findByCustomerIdInAndStatus(Collection<Long> customers, String status);

    long countByCustomerId(Long customer);

    @Query("select o.customer.id, count(o) from Order o where o.customer.id in :customers group by o.customer.id")
    List<Object[]> countOfEach(Collection<Long> customers);

    boolean existsByCustomerIdAndStatus(Long customer, String status);

    Optional<Order> findFirstByCustomerIdOrderByOrderDateDesc(Long customer);

    @Query("""
            select o from Order o
            where o.customer.id in :customerIds
            and (select count(n) from Order n where n.customer.id = o.customer.id and n.orderDate > o.orderDate) < :limit
            order by o.customer.id, o.orderDate desc
            """)
    List<Order> findFirstByCustomerIdOrderByOrderDateDescIn(Collection<Long> customerIds, long limit);

    @Query("select distinct o.customer.id from Order o where o.customer.id in :customerIds and o.status = :status")
    List<Object> existsByCustomerIdAndStatusIn(Collection<Long> customerIds, String status);

    @Modifying
    @Query("update Order o set o.status = 'lost' where o.status <> :status")
    void lose(String status);

    /** What a list of orders shows. */
    interface Summary {
        String getStatus();

        BigDecimal getTotalAmount();
    }
}
