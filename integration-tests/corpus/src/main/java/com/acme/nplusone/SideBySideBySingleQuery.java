package com.acme.nplusone;

import com.acme.shop.springdatajdbc.Detail;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Scenario;

/** All products with their reviews and tags: where the database can, one statement loads them. */
final class SideBySideBySingleQuery implements Scenario<SpringDataJdbcShop> {
    @Override
    public void bad(SpringDataJdbcShop shop) {
        shop.get(Detail.Products.class).findAll(); // loop
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        try (SpringDataJdbcShop single = shop.bySingleQueries()) {
            single.get(Detail.Products.class).findAll();
        }
    }
}
