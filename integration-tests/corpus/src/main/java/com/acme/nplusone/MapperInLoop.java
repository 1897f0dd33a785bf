package com.acme.nplusone;

import com.acme.shop.mybatis.CustomerMapper;
import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.Order;
import com.acme.shop.mybatis.OrderMapper;
import dev.fetchonce.corpus.Scenario;

/** Customers by ids read from orders, each by a call of a mapper. */
final class MapperInLoop implements Scenario<MyBatisShop> {
    @Override
    public void bad(MyBatisShop shop) {
        CustomerMapper customers = shop.mapper(CustomerMapper.class);
        for (Order order : shop.mapper(OrderMapper.class).findPlain()) {
            customers.byId(order.getCustomerId()); // loop
        }
    }

    @Override
    public void fixed(MyBatisShop shop) {
        shop.mapper(OrderMapper.class).findAllWithCustomer();
    }
}
