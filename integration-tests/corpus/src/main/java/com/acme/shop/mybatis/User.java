package com.acme.shop.mybatis;

import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. */
public class User {
    private long id;
    private @Nullable String username;

    public long getId() {
        return id;
    }

    @Nullable
    public String getUsername() {
        return username;
    }
}
