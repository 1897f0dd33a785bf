package com.acme.queryinloop;

import com.acme.shop.springdatajdbc.ReviewRepository;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Reviews whose ids came with the request. */
final class RequestIdsByRepository implements Scenario<SpringDataJdbcShop> {
    @Override
    public void bad(SpringDataJdbcShop shop) {
        ReviewRepository reviews = shop.get(ReviewRepository.class);
        for (long id = 2; id < 8; id++) {
            reviews.findById(id); // loop
        }
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        shop.get(ReviewRepository.class).findAllById(List.of(2L, 3L, 4L, 5L, 6L, 7L));
    }
}
