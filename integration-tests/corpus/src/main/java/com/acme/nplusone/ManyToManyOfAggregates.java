package com.acme.nplusone;

import com.acme.shop.springdatajdbc.Detail;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import com.acme.shop.springdatajdbc.TagRepository;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Products, each with its tags by a declared query that joins the links. */
final class ManyToManyOfAggregates implements Scenario<SpringDataJdbcShop> {
    @Override
    public void bad(SpringDataJdbcShop shop) {
        TagRepository tags = shop.get(TagRepository.class);
        shop.get(Detail.Products.class).names().forEach(product -> tags.ofProduct(product.id())); // loop
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        List<Long> ids = shop.get(Detail.Products.class).names().stream()
                .map(Detail.Name::id)
                .toList();
        shop.get(TagRepository.class).ofProducts(ids);
    }
}
