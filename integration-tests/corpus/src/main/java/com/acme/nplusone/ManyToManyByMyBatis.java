package com.acme.nplusone;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.ProductMapper;
import dev.fetchonce.corpus.Scenario;

/** Products, each with its tags by a nested select through the link table. */
final class ManyToManyByMyBatis implements Scenario<MyBatisShop> {
    @Override
    public void bad(MyBatisShop shop) {
        shop.mapper(ProductMapper.class).findWithTags(); // mapper call
    }

    @Override
    public void fixed(MyBatisShop shop) {
        shop.mapper(ProductMapper.class).findWithTagsJoined();
    }
}
