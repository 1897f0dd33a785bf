package com.acme.countperrow;

import com.acme.shop.springdatajdbc.Detail;
import com.acme.shop.springdatajdbc.ReviewRepository;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Scenario;

/** Products, each with the number of its reviews. */
final class CountsBySpringDataJdbc implements Scenario<SpringDataJdbcShop> {
    @Override
    public void bad(SpringDataJdbcShop shop) {
        ReviewRepository reviews = shop.get(ReviewRepository.class);
        for (Detail.Name product : shop.get(Detail.Products.class).names()) {
            reviews.countByProductId(product.id()); // loop
        }
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        shop.get(Detail.Products.class).withCounts();
    }
}
