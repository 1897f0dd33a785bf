package com.acme.nplusone;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.OrderMapper;
import dev.fetchonce.corpus.Scenario;

/** Orders, each with its lines by a nested select of the result map. */
final class ToManyByMyBatis implements Scenario<MyBatisShop> {
    @Override
    public void bad(MyBatisShop shop) {
        shop.mapper(OrderMapper.class).findWithLines(); // mapper call
    }

    @Override
    public void fixed(MyBatisShop shop) {
        shop.mapper(OrderMapper.class).findWithLinesJoined();
    }
}
