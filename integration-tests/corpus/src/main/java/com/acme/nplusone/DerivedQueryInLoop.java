package com.acme.nplusone;

import com.acme.shop.springdatajdbc.Detail;
import com.acme.shop.springdatajdbc.ReviewRepository;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Scenario;

/** Products, each with its reviews. */
final class DerivedQueryInLoop implements Scenario<SpringDataJdbcShop> {
    @Override
    public void bad(SpringDataJdbcShop shop) {
        ReviewRepository reviews = shop.get(ReviewRepository.class);
        for (Detail.Name product : shop.get(Detail.Products.class).names()) {
            reviews.findByProductId(product.id()); // loop
        }
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        Detail.Products products = shop.get(Detail.Products.class);
        products.findReviewIn(products.names().stream().map(Detail.Name::id).toList());
    }
}
