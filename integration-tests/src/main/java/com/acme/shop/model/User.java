package com.acme.shop.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who may log in. */
@Entity
@Table(name = "app_user")
public class User {
    @Id
    private Long id;

    private String username;

    private String email;

    private String firstName;

    public Long getId() {
        return id;
    }

    public String getUsername() {
        return username;
    }

    public String getEmail() {
        return email;
    }

    public String getFirstName() {
        return firstName;
    }
}
