package com.acme.silence;

import com.acme.shop.springdatajdbc.ReviewRepository;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Silent;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Pages of reviews, each with the count of all. */
final class PagesOfRepository implements Silent<SpringDataJdbcShop> {
    @Override
    public void run(SpringDataJdbcShop shop) {
        ReviewRepository reviews = shop.get(ReviewRepository.class);
        for (int page = 0; page < 3; page++) {
            reviews.findAll(PageRequest.of(page, 2, Sort.by("id")));
        }
    }
}
