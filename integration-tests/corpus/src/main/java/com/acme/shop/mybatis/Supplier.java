package com.acme.shop.mybatis;

import org.jspecify.annotations.Nullable;

/** A supplier. */
public class Supplier {
    private long id;
    private @Nullable String name;

    public long getId() {
        return id;
    }

    @Nullable
    public String getName() {
        return name;
    }
}
