package com.acme.unreadcolumns;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.Product;
import com.acme.shop.mybatis.ProductMapper;
import dev.fetchonce.corpus.Scenario;

/** A select of all columns feeds a type with two properties. */
final class NamesByMyBatis implements Scenario<MyBatisShop> {
    @Override
    public void bad(MyBatisShop shop) {
        shop.mapper(ProductMapper.class).everything().forEach(Product::getName); // mapper call
    }

    @Override
    public void fixed(MyBatisShop shop) {
        shop.mapper(ProductMapper.class).names().forEach(Product::getName);
    }
}
