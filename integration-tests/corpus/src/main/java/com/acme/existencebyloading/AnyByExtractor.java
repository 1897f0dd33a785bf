package com.acme.existencebyloading;

import com.acme.shop.springdatajdbc.ReviewRepository;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Scenario;

/** A declared query loads reviews, and its extractor only asks for the first. */
final class AnyByExtractor implements Scenario<SpringDataJdbcShop> {
    @Override
    public void bad(SpringDataJdbcShop shop) {
        if (!shop.get(ReviewRepository.class).isReviewed(1)) { // query
            throw new IllegalStateException("There is no review");
        }
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        shop.get(ReviewRepository.class).existsByProductId(1);
    }
}
