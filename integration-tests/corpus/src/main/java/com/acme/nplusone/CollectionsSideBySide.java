package com.acme.nplusone;

import com.acme.shop.springdatajdbc.Detail;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** All products: Spring Data JDBC loads the reviews and the tags of each. */
final class CollectionsSideBySide implements Scenario<SpringDataJdbcShop> {
    @Override
    public void bad(SpringDataJdbcShop shop) {
        shop.get(Detail.Products.class).findAll(); // loop
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        Detail.Products products = shop.get(Detail.Products.class);
        List<Long> ids = products.names().stream().map(Detail.Name::id).toList();
        products.findReviewIn(ids);
        products.findProductTagIn(ids);
    }
}
