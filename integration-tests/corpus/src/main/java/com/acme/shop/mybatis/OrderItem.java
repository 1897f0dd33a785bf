package com.acme.shop.mybatis;

import org.jspecify.annotations.Nullable;

/** A line of an order. */
public class OrderItem {
    private long id;
    private int quantity;
    private @Nullable Product product;

    public long getId() {
        return id;
    }

    public int getQuantity() {
        return quantity;
    }

    @Nullable
    public Product getProduct() {
        return product;
    }
}
