package com.acme.shop.repository;

import com.acme.shop.model.Review;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Reviews, the oldest first. */
public interface ReviewRepository extends JpaRepository<Review, Long> {
    List<Review> findAllByOrderById();

    @Query("select r from Review r join fetch r.product order by r.id")
    List<Review> findAllWithProduct();
}
