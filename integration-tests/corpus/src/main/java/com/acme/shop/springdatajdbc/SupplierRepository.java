package com.acme.shop.springdatajdbc;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

/** Suppliers. */
public interface SupplierRepository extends CrudRepository<Supplier, Long> {
    List<Supplier> findByName(String name);
}
