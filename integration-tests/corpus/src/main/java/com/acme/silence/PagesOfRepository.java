package com.acme.silence;

import com.acme.shop.springdatajdbc.ReviewRepository;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Silent;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The second page of reviews. */
final class PagesOfRepository implements Silent<SpringDataJdbcShop> {
    @Override
    public void run(SpringDataJdbcShop shop) {
        ReviewRepository reviews = shop.get(ReviewRepository.class);
        reviews.findAll(PageRequest.of(1, 3, Sort.by("id")));
    }
}
