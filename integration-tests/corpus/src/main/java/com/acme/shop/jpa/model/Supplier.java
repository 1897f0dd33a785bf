package com.acme.shop.jpa.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who delivers products. */
@Entity
@Table(name = "supplier")
public class Supplier {
    @Id
    private Long id;

    private String name;

    private Double rating;

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Double getRating() {
        return rating;
    }
}
