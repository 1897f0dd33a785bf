package com.acme.queryinloop;

import com.acme.shop.mybatis.CustomerMapper;
import com.acme.shop.mybatis.MyBatisShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import java.util.Objects;

/** Customers by ids of the request, by a method reference: the line of the loop is not the line of the mapper. */
final class IdsHandedToMapper implements Scenario<MyBatisShop> {
    private static final List<Long> IDS = List.of(1L, 2L, 3L, 4L, 5L);

    @Override
    public void bad(MyBatisShop shop) {
        IDS.stream().map(shop.mapper(CustomerMapper.class)::byId).forEach(Objects::requireNonNull); // loop
    }

    @Override
    public void fixed(MyBatisShop shop) {
        shop.mapper(CustomerMapper.class).byIds(IDS);
    }
}
