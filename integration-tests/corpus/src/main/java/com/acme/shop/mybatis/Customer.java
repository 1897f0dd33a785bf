package com.acme.shop.mybatis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer. */
public class Customer {
    private long id;
    private long orderCount;
    private @Nullable String phone;
    private @Nullable User user;
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

    @Nullable
    public User getUser() {
        return user;
    }

    public List<Order> getOrders() {
        return orders;
    }
}
