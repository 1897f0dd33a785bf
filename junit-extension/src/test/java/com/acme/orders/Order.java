package com.acme.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "orders")
class Order {
    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Customer customer;

    protected Order() {}

    Order(long id, Customer customer) {
        this.id = id;
        this.customer = customer;
    }

    public long getId() {
        return id;
    }

    public @Nullable Customer getCustomer() {
        return customer;
    }
}
