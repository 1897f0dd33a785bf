package com.acme.shop.jpa.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** A customer as its account knows it. */
@Entity
@Table(name = "customer")
public class Profile {
    @Id
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id")
    private Account account;

    private String phone;

    public Long getId() {
        return id;
    }

    public Account getAccount() {
        return account;
    }

    public String getPhone() {
        return phone;
    }
}
