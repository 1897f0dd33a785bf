package com.acme.shop.springdatajdbc;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.core.mapping.AggregateReference;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Customers. */
public interface CustomerRepository extends CrudRepository<Customer, Long> {
    @Query("select * from customer order by id")
    List<Customer> inOrder();

    List<Customer> findByPhone(String phone);

    Optional<Customer> findByUserId(AggregateReference<AppUser, Long> userId);
}
