package com.acme.queryinloop;

import com.acme.shop.mybatis.CustomerMapper;
import com.acme.shop.mybatis.MyBatisShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Customers by ids of the request. */
final class IdsByMyBatis implements Scenario<MyBatisShop> {
    private static final List<Long> IDS = List.of(1L, 2L, 3L, 4L, 5L);

    @Override
    public void bad(MyBatisShop shop) {
        for (long id : IDS) {
            shop.mapper(CustomerMapper.class).byId(id); // loop
        }
    }

    @Override
    public void fixed(MyBatisShop shop) {
        shop.mapper(CustomerMapper.class).byIds(IDS);
    }
}
