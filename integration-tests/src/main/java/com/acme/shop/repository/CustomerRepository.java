package com.acme.shop.repository;

import com.acme.shop.model.Customer;
import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

/** Customers, by their ids. */
public interface CustomerRepository extends JpaRepository<Customer, Long> {
    List<Customer> findAllByOrderById();

    @EntityGraph(attributePaths = "user")
    List<Customer> findAllWithUserByOrderById();
}
