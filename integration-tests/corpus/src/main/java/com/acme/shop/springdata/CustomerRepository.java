package com.acme.shop.springdata;

import com.acme.shop.jpa.model.Customer;
import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Finds {@link Customer}s. */
public interface CustomerRepository extends JpaRepository<Customer, Long> {
    @Query("select c from Customer c where exists (select 1 from Order o where o.customer = c and o.status = :status)")
    List<Customer> withDelivery(String status);

    List<Customer> findByPhoneStartingWithOrderByPhone(String area);

    @EntityGraph(attributePaths = "user")
    List<Customer> findWithUserByPhoneStartingWithOrderByPhone(String area);
}
