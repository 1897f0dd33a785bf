package com.acme.aggregateperrow;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.Product;
import com.acme.shop.mybatis.ProductMapper;
import com.acme.shop.mybatis.ReviewMapper;
import dev.fetchonce.corpus.Scenario;

/** Products, each with its average rating by a call of a mapper. */
final class AverageByMyBatis implements Scenario<MyBatisShop> {
    @Override
    public void bad(MyBatisShop shop) {
        ReviewMapper reviews = shop.mapper(ReviewMapper.class);
        for (Product product : shop.mapper(ProductMapper.class).names()) {
            reviews.averageOf(product.getId()); // loop
        }
    }

    @Override
    public void fixed(MyBatisShop shop) {
        shop.mapper(ReviewMapper.class).averages();
    }
}
