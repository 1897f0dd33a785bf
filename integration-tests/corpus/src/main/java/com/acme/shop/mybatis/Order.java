package com.acme.shop.mybatis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order, with what a mapper loads along with it. */
public class Order {
    private long id;
    private long customerId;
    private @Nullable String status;
    private @Nullable Customer customer;
    private List<OrderItem> lines = new ArrayList<>();

    public long getId() {
        return id;
    }

    public long getCustomerId() {
        return customerId;
    }

    @Nullable
    public String getStatus() {
        return status;
    }

    @Nullable
    public Customer getCustomer() {
        return customer;
    }

    public List<OrderItem> getLines() {
        return lines;
    }
}
