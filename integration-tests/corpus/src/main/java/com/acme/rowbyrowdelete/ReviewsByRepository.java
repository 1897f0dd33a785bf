package com.acme.rowbyrowdelete;

import com.acme.shop.springdatajdbc.ReviewRepository;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Reviews that were withdrawn. */
final class ReviewsByRepository implements Scenario<SpringDataJdbcShop> {
    @Override
    public void bad(SpringDataJdbcShop shop) {
        ReviewRepository reviews = shop.get(ReviewRepository.class);
        for (long id = 1; id < 7; id++) {
            reviews.deleteById(id); // loop
        }
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        shop.get(ReviewRepository.class).deleteAllById(List.of(1L, 2L, 3L, 4L, 5L, 6L));
    }
}
