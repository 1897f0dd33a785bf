package com.acme.silence;

import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import com.acme.shop.springdatajdbc.Tag;
import com.acme.shop.springdatajdbc.TagRepository;
import dev.fetchonce.corpus.Silent;
import java.util.List;
import java.util.stream.LongStream;

/** New tags at once. */
final class SaveAll implements Silent<SpringDataJdbcShop> {
    @Override
    public void run(SpringDataJdbcShop shop) {
        List<Tag> tags =
                LongStream.range(11, 31).mapToObj(id -> new Tag(id, "tag" + id)).toList();
        shop.get(TagRepository.class).saveAll(tags);
    }
}
