package com.acme.nplusone;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.OrderMapper;
import dev.fetchonce.corpus.Scenario;

/** Orders, each with its lines, each with its product, by nested selects. */
final class ChainByMyBatis implements Scenario<MyBatisShop> {
    @Override
    public void bad(MyBatisShop shop) {
        shop.mapper(OrderMapper.class).findDeep(); // mapper call
    }

    @Override
    public void fixed(MyBatisShop shop) {
        shop.mapper(OrderMapper.class).findDeepJoined();
    }
}
