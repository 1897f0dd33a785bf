package com.acme.shop.springdata;

import com.acme.shop.jpa.model.Product;
import org.springframework.data.jpa.repository.JpaRepository;

/** Finds {@link Product}s. */
public interface ProductRepository extends JpaRepository<Product, Long> {}
