package com.acme.rowbyrowinsert;

import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import com.acme.shop.springdatajdbc.Tag;
import com.acme.shop.springdatajdbc.TagRepository;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import java.util.stream.LongStream;

/** Tags of an import. */
final class TagsByRepository implements Scenario<SpringDataJdbcShop> {
    @Override
    public void bad(SpringDataJdbcShop shop) {
        TagRepository tags = shop.get(TagRepository.class);
        for (long id = 11; id < 17; id++) {
            tags.save(new Tag(id, "tag" + id)); // loop
        }
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        List<Tag> tags =
                LongStream.range(11, 17).mapToObj(id -> new Tag(id, "tag" + id)).toList();
        shop.get(TagRepository.class).saveAll(tags);
    }
}
