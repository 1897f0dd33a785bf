package com.acme.shop.jpa.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** A user who knows its profile: the side of a one-to-one that has no column. */
@Entity
@Table(name = "app_user")
public class Account {
    @Id
    private Long id;

    private String username;

    @OneToOne(mappedBy = "account", fetch = FetchType.LAZY)
    private Profile profile;

    public Long getId() {
        return id;
    }

    public String getUsername() {
        return username;
    }

    public Profile getProfile() {
        return profile;
    }
}
