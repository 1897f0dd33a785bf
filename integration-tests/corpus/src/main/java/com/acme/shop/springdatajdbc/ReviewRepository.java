package com.acme.shop.springdatajdbc;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.PagingAndSortingRepository;

/** Reviews. */
public interface ReviewRepository extends CrudRepository<Review, Long>, PagingAndSortingRepository<Review, Long> {
    List<Review> findByProductId(long productId);

    List<Review> findByProductIdAndRating(long productId, int rating);

    Optional<Review> findFirstByProductIdOrderByRatingDesc(long productId);

    long countByProductId(long productId);

    boolean existsByProductId(long productId);

    @Query("select avg(rating) from review where product_id = :productId")
    @Nullable
    Double averageRating(long productId);

    @Query(
            value = "select id, rating, comment from review where product_id = :productId",
            resultSetExtractorClass = AnyRow.class)
    boolean isReviewed(long productId);
}
