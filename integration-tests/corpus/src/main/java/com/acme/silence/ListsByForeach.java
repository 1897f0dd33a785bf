package com.acme.silence;

import com.acme.shop.mybatis.CustomerMapper;
import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.Order;
import com.acme.shop.mybatis.OrderMapper;
import dev.fetchonce.corpus.Silent;
import java.util.List;

/** The customers of orders, by lists of keys; the last list has one. */
final class ListsByForeach implements Silent<MyBatisShop> {
    private static final int SIZE = 2;

    @Override
    public void run(MyBatisShop shop) {
        List<Long> ids = shop.mapper(OrderMapper.class).findPlain().stream()
                .map(Order::getCustomerId)
                .distinct()
                .toList();
        for (int first = 0; first < ids.size(); first += SIZE) {
            shop.mapper(CustomerMapper.class).byIds(ids.subList(first, Math.min(ids.size(), first + SIZE)));
        }
    }
}
