package com.acme.nplusone;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.Order;
import com.acme.shop.mybatis.OrderMapper;
import dev.fetchonce.corpus.Scenario;
import java.util.Objects;

/** Orders, each with its customer, which is loaded when it is asked for. */
final class LazyToOneByMyBatis implements Scenario<MyBatisShop> {
    @Override
    public void bad(MyBatisShop shop) {
        for (Order order : shop.mapper(OrderMapper.class).findLazily()) {
            Objects.requireNonNull(order.getCustomer()).getPhone(); // loop
        }
    }

    @Override
    public void fixed(MyBatisShop shop) {
        for (Order order : shop.mapper(OrderMapper.class).findAllWithCustomer()) {
            Objects.requireNonNull(order.getCustomer()).getPhone();
        }
    }
}
