package com.acme.shop.mybatis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer. */
public class Customer {
    private long id;
    private long orderCount;
    private @Nullable String phone;
    private List<Order> orders = new ArrayList<>();

    public long getId() {
        return id;
    }

    public long getOrderCount() {
        return orderCount;
    }

    @Nullable
    public String getPhone() {
        return phone;
    }

    public List<Order> getOrders() {
        return orders;
    }
}
