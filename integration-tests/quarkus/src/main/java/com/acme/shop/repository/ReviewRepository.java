package com.acme.shop.repository;

import com.acme.shop.model.Review;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reviews, the oldest first. */
@ApplicationScoped
public class ReviewRepository implements PanacheRepository<Review> {
    public List<Review> listWithProduct() {
        return list("select r from Review r join fetch r.product order by r.id");
    }
}
