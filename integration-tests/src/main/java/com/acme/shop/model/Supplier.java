package com.acme.shop.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Who delivers a product. */
@Entity
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
