package com.acme.unboundedresult;

import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import com.acme.shop.springdatajdbc.Tag;
import com.acme.shop.springdatajdbc.TagRepository;
import dev.fetchonce.corpus.Scenario;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** All tags into a list. */
final class AllTagsByRepository implements Scenario<SpringDataJdbcShop> {
    @Override
    public void prepare(SpringDataJdbcShop shop) {
        shop.tags(2500);
    }

    @Override
    public void bad(SpringDataJdbcShop shop) {
        shop.get(TagRepository.class).findAll();
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        shop.get(NamedParameterJdbcTemplate.class).getJdbcTemplate().setFetchSize(500);
        shop.transaction().executeWithoutResult(status -> {
            try (Stream<Tag> tags = shop.get(TagRepository.class).stream()) {
                tags.forEach(Tag::name);
            }
        });
    }
}
