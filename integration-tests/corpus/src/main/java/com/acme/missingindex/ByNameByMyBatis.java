package com.acme.missingindex;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.ProductMapper;
import dev.fetchonce.corpus.Scenario;

/** A mapper looks products up by name, and no index begins with it. */
final class ByNameByMyBatis implements Scenario<MyBatisShop> {
    @Override
    public void prepare(MyBatisShop shop) {
        shop.products(1_200);
    }

    @Override
    public void bad(MyBatisShop shop) {
        shop.mapper(ProductMapper.class).byName("MacBook Pro");
        shop.mapper(ProductMapper.class).byName("iPhone 15");
    }

    @Override
    public void prepareFixed(MyBatisShop shop) {
        prepare(shop);
        shop.execute("create index product_name on product (name)");
    }

    @Override
    public void fixed(MyBatisShop shop) {
        bad(shop);
    }
}
