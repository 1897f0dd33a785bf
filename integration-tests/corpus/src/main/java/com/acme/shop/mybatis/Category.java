package com.acme.shop.mybatis;

import org.jspecify.annotations.Nullable;

/** A category. */
public class Category {
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
