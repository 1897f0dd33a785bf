package com.acme.shop.jpa.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.hibernate.annotations.BatchSize;

/** A customer with the states of its orders, which either provider loads for several customers at once. */
@Entity
@Table(name = "customer")
public class Subscriber {
    @Id
    private Long id;

    private String phone;

    @BatchSize(size = 3)
    @BatchFetch(BatchFetchType.IN)
    @ElementCollection
    @CollectionTable(name = "orders", joinColumns = @JoinColumn(name = "customer_id"))
    @Column(name = "status")
    private List<String> states = new ArrayList<>();

    public Long getId() {
        return id;
    }

    public String getPhone() {
        return phone;
    }

    public List<String> getStates() {
        return states;
    }
}
