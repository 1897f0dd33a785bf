package com.acme.nplusone;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.ProductMapper;
import dev.fetchonce.corpus.Scenario;

/** Products, each with its good reviews by a nested select. */
final class FilteredByMyBatis implements Scenario<MyBatisShop> {
    @Override
    public void bad(MyBatisShop shop) {
        shop.mapper(ProductMapper.class).findWithGoodReviews(); // mapper call
    }

    @Override
    public void fixed(MyBatisShop shop) {
        shop.mapper(ProductMapper.class).findWithGoodReviewsJoined();
    }
}
