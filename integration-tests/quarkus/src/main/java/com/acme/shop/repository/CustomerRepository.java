package com.acme.shop.repository;

import com.acme.shop.model.Customer;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Customers, by their ids. */
@ApplicationScoped
public class CustomerRepository implements PanacheRepository<Customer> {
    public List<Customer> listById() {
        return listAll(Sort.by("id"));
    }

    public List<Customer> listWithUser() {
        return list("select c from Customer c join fetch c.user order by c.id");
    }
}
