package com.acme.suite;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "orders")
class Order {
    @Id
    private long id;

    private boolean paid;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Customer customer;

    @OneToMany(mappedBy = "owner")
    private List<Item> items = new ArrayList<>();

    protected Order() {}

    Order(long id, Customer customer) {
        this.id = id;
        this.customer = customer;
    }

    String customerName() {
        return customer == null ? "" : customer.name();
    }

    List<Item> items() {
        return items;
    }

    void pay() {
        paid = true;
    }

    boolean isPaid() {
        return paid;
    }
}
