package com.acme.suite;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

@Entity
class Item {
    @Id
    private long id;

    private int quantity;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Order owner;

    protected Item() {}

    Item(long id, int quantity, Order owner) {
        this.id = id;
        this.quantity = quantity;
        this.owner = owner;
    }

    int quantity() {
        return quantity;
    }

    @Nullable
    Order owner() {
        return owner;
    }
}
