package com.acme.shop.jpa.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.hibernate.annotations.BatchSize;

/** An order whose lines are loaded for several orders at once, by either provider. */
@Entity
@Table(name = "orders")
public class Shipment {
    @Id
    private Long id;

    private String status;

    @BatchSize(size = 3)
    @BatchFetch(BatchFetchType.IN)
    @OneToMany
    @JoinColumn(name = "order_id", insertable = false, updatable = false)
    private List<OrderItem> items = new ArrayList<>();

    public Long getId() {
        return id;
    }

    public String getStatus() {
        return status;
    }

    public List<OrderItem> getItems() {
        return items;
    }
}
