package com.acme.nplusone;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.OrderMapper;
import dev.fetchonce.corpus.Scenario;

/** Orders, each with its customer by a nested select of the result map. */
final class ToOneByMyBatis implements Scenario<MyBatisShop> {
    @Override
    public void bad(MyBatisShop shop) {
        shop.mapper(OrderMapper.class).findAll(); // mapper call
    }

    @Override
    public void fixed(MyBatisShop shop) {
        shop.mapper(OrderMapper.class).findAllWithCustomer();
    }
}
