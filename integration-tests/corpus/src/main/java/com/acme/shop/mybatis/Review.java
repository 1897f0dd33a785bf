package com.acme.shop.mybatis;

import org.jspecify.annotations.Nullable;

/** A review. */
public class Review {
    private long id;
    private int rating;
    private @Nullable String comment;

    public long getId() {
        return id;
    }

    public int getRating() {
        return rating;
    }

    @Nullable
    public String getComment() {
        return comment;
    }
}
