package com.acme.topperrow;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.Product;
import com.acme.shop.mybatis.ProductMapper;
import com.acme.shop.mybatis.ReviewMapper;
import dev.fetchonce.corpus.Scenario;

/** Products, each with its best review by a call of a mapper. */
final class BestReviewByMyBatis implements Scenario<MyBatisShop> {
    @Override
    public void bad(MyBatisShop shop) {
        ReviewMapper reviews = shop.mapper(ReviewMapper.class);
        for (Product product : shop.mapper(ProductMapper.class).names()) {
            reviews.bestOf(product.getId()); // loop
        }
    }

    @Override
    public void fixed(MyBatisShop shop) {
        shop.mapper(ProductMapper.class).names();
        shop.mapper(ReviewMapper.class).best();
    }
}
