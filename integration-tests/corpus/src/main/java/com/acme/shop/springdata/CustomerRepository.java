package com.acme.shop.springdata;

import com.acme.shop.jpa.model.Customer;
import org.springframework.data.jpa.repository.JpaRepository;

/** Finds {@link Customer}s. */
public interface CustomerRepository extends JpaRepository<Customer, Long> {}
