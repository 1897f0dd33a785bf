package com.acme.countperrow;

import com.acme.shop.mybatis.CustomerMapper;
import com.acme.shop.mybatis.MyBatisShop;
import dev.fetchonce.corpus.Scenario;

/** Customers, each with the count of its orders by a nested select. */
final class CountByMyBatis implements Scenario<MyBatisShop> {
    @Override
    public void bad(MyBatisShop shop) {
        shop.mapper(CustomerMapper.class).findWithCounts(); // mapper call
    }

    @Override
    public void fixed(MyBatisShop shop) {
        shop.mapper(CustomerMapper.class).findWithCountsAtOnce();
    }
}
