package com.acme.existsperrow;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.ProductMapper;
import com.acme.shop.mybatis.ReviewMapper;
import dev.fetchonce.corpus.Scenario;

/** Products that somebody praises, sorted out by a predicate that asks a mapper. */
final class PraisedByMyBatis implements Scenario<MyBatisShop> {
    private static final int STARS = 5;

    @Override
    public void bad(MyBatisShop shop) {
        ReviewMapper reviews = shop.mapper(ReviewMapper.class);
        shop.mapper(ProductMapper.class).names().removeIf(each -> reviews.anyOf(each.getId(), STARS) == null); // loop
    }

    @Override
    public void fixed(MyBatisShop shop) {
        shop.mapper(ReviewMapper.class).praised(STARS);
    }
}
