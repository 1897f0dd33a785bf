package com.acme.deepoffset;

import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import com.acme.shop.springdatajdbc.Tag;
import com.acme.shop.springdatajdbc.TagRepository;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Tags, fifty at a time. */
final class PagesByRepository implements Scenario<SpringDataJdbcShop> {
    @Override
    public void prepare(SpringDataJdbcShop shop) {
        shop.tags(400);
    }

    @Override
    public void bad(SpringDataJdbcShop shop) {
        TagRepository tags = shop.get(TagRepository.class);
        for (int page = 0; page < 8; page++) {
            tags.findAllBy(PageRequest.of(page, 50, Sort.by("id"))); // loop
        }
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        TagRepository tags = shop.get(TagRepository.class);
        long last = 0;
        for (int page = 0; page < 8; page++) {
            List<Tag> some = tags.behind(last);
            last = some.get(some.size() - 1).id();
        }
    }
}
