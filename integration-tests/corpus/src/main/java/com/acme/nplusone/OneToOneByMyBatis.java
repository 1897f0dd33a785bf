package com.acme.nplusone;

import com.acme.shop.mybatis.CustomerMapper;
import com.acme.shop.mybatis.MyBatisShop;
import dev.fetchonce.corpus.Scenario;

/** Customers, each with its user by a nested select. */
final class OneToOneByMyBatis implements Scenario<MyBatisShop> {
    @Override
    public void bad(MyBatisShop shop) {
        shop.mapper(CustomerMapper.class).findWithUser(); // mapper call
    }

    @Override
    public void fixed(MyBatisShop shop) {
        shop.mapper(CustomerMapper.class).findWithUserJoined();
    }
}
