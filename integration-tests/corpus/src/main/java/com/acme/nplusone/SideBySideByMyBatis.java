package com.acme.nplusone;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.ProductMapper;
import dev.fetchonce.corpus.Scenario;

/** Products, each with its category and its supplier by nested selects. */
final class SideBySideByMyBatis implements Scenario<MyBatisShop> {
    @Override
    public void bad(MyBatisShop shop) {
        shop.mapper(ProductMapper.class).findAll(); // mapper call
    }

    @Override
    public void fixed(MyBatisShop shop) {
        shop.mapper(ProductMapper.class).findAllJoined();
    }
}
