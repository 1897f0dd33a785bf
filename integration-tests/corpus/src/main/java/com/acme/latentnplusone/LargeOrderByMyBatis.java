package com.acme.latentnplusone;

import com.acme.shop.mybatis.Customer;
import com.acme.shop.mybatis.CustomerMapper;
import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.Order;
import com.acme.shop.mybatis.OrderMapper;
import dev.fetchonce.corpus.Scenario;
import java.math.BigDecimal;

/** Large orders, of which the test data has one; a mapper is asked for each one's customer. */
final class LargeOrderByMyBatis implements Scenario<MyBatisShop> {
    private static final BigDecimal LARGE = new BigDecimal("1800");

    @Override
    public void bad(MyBatisShop shop) {
        CustomerMapper customers = shop.mapper(CustomerMapper.class);
        for (Order order : shop.mapper(OrderMapper.class).above(LARGE)) {
            customers.byId(order.getCustomerId()); // loop
        }
    }

    @Override
    public void fixed(MyBatisShop shop) {
        shop.mapper(OrderMapper.class).aboveWithCustomer(LARGE).stream()
                .map(Order::getCustomer)
                .forEach(Customer::getPhone);
    }
}
