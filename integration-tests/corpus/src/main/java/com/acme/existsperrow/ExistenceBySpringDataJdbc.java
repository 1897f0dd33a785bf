package com.acme.existsperrow;

import com.acme.shop.springdatajdbc.Detail;
import com.acme.shop.springdatajdbc.ReviewRepository;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Scenario;

/** Products that have a review. */
final class ExistenceBySpringDataJdbc implements Scenario<SpringDataJdbcShop> {
    @Override
    public void bad(SpringDataJdbcShop shop) {
        ReviewRepository reviews = shop.get(ReviewRepository.class);
        for (Detail.Name product : shop.get(Detail.Products.class).names()) {
            reviews.existsByProductId(product.id()); // loop
        }
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        shop.get(Detail.Products.class).reviewed();
    }
}
