package com.acme.shop.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A word that customers search for. */
@Entity
public class Tag {
    @Id
    private Long id;

    private String name;

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
