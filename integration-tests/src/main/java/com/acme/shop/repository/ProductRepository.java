package com.acme.shop.repository;

import com.acme.shop.model.Product;
import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Products, by their ids. */
public interface ProductRepository extends JpaRepository<Product, Long> {
    List<Product> findAllByOrderById();

    @EntityGraph(attributePaths = {"category", "supplier"})
    List<Product> findAllWithCategoryAndSupplierByOrderById();

    @Query("select p from Product p left join fetch p.tags order by p.id")
    List<Product> findAllWithTags();
}
