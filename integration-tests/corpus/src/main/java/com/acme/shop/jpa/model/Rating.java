package com.acme.shop.jpa.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What somebody thinks of an article. */
@Entity
@Table(name = "review")
public class Rating {
    @Id
    private Long id;

    private int rating;

    public Long getId() {
        return id;
    }

    public int getRating() {
        return rating;
    }
}
