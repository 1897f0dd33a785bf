package com.acme.shop.mybatis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A product, with what a mapper loads along with it. */
public class Product {
    private long id;
    private @Nullable String name;
    private @Nullable Category category;
    private @Nullable Supplier supplier;
    private List<Tag> tags = new ArrayList<>();
    private List<Review> reviews = new ArrayList<>();
    private List<OrderItem> sales = new ArrayList<>();

    public long getId() {
        return id;
    }

    @Nullable
    public String getName() {
        return name;
    }

    @Nullable
    public Category getCategory() {
        return category;
    }

    @Nullable
    public Supplier getSupplier() {
        return supplier;
    }

    public List<Tag> getTags() {
        return tags;
    }

    public List<Review> getReviews() {
        return reviews;
    }

    public List<OrderItem> getSales() {
        return sales;
    }
}
