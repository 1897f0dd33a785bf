package com.acme.shop.springdatajdbc;

import org.springframework.data.repository.CrudRepository;

/** Suppliers. */
public interface SupplierRepository extends CrudRepository<Supplier, Long> {}
