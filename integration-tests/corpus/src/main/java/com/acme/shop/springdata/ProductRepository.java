package com.acme.shop.springdata;

import com.acme.shop.jpa.model.Product;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Finds {@link Product}s. */
public interface ProductRepository extends JpaRepository<Product, Long>, JpaSpecificationExecutor<Product> {
    List<Product> findByName(String name);

    List<Product> findByActiveTrueOrderByPrice();

    @EntityGraph(attributePaths = {"category", "supplier"})
    List<Product> findWithNamesByActiveTrueOrderByPrice();

    @Query("select p.id from Product p order by p.id")
    List<Long> ids();

    @Query("select avg(r.rating) from Review r where r.product.id = :product")
    @Nullable
    Double averageRating(Long product);

    @Query("select r.product.id, avg(r.rating) from Review r where r.product.id in :products group by r.product.id")
    List<Object[]> averageRatings(List<Long> products);

    @Query("select p.stock from Product p where p.active = true")
    List<Integer> stocks();

    @Query("select sum(p.stock) from Product p where p.active = true")
    long stock();

    @Modifying
    @Query("update Product p set p.stock = p.stock - :quantity where p.id = :id")
    void take(Long id, int quantity);
}
