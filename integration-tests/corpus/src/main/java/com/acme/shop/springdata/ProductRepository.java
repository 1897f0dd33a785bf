package com.acme.shop.springdata;

import com.acme.shop.jpa.model.Product;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Finds {@link Product}s. */
public interface ProductRepository extends JpaRepository<Product, Long> {
    @Modifying
    @Query("update Product p set p.stock = p.stock - :quantity where p.id = :id")
    void take(Long id, int quantity);
}
