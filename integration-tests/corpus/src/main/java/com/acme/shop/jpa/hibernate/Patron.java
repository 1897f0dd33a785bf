package com.acme.shop.jpa.hibernate;

import com.acme.shop.jpa.model.Order;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A customer whose orders come for all customers of a query at once. */
@Entity
@Table(name = "customer")
public class Patron {
    @Id
    private Long id;

    @OneToMany
    @JoinColumn(name = "customer_id", insertable = false, updatable = false)
    @Fetch(FetchMode.SUBSELECT)
    private List<Order> orders = new ArrayList<>();

    public Long getId() {
        return id;
    }

    public List<Order> getOrders() {
        return orders;
    }
}
