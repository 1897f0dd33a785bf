package com.acme.topperrow;

import com.acme.shop.springdatajdbc.Detail;
import com.acme.shop.springdatajdbc.ReviewRepository;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Scenario;

/** Products, each with its best review. */
final class BestReviewBySpringDataJdbc implements Scenario<SpringDataJdbcShop> {
    @Override
    public void bad(SpringDataJdbcShop shop) {
        ReviewRepository reviews = shop.get(ReviewRepository.class);
        for (Detail.Name product : shop.get(Detail.Products.class).names()) {
            reviews.findFirstByProductIdOrderByRatingDesc(product.id()); // loop
        }
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        Detail.Products products = shop.get(Detail.Products.class);
        products.names();
        products.best();
    }
}
