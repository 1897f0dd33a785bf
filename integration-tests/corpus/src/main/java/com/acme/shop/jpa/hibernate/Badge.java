package com.acme.shop.jpa.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** What shows who a member is. */
@Entity
@Table(name = "customer")
public class Badge {
    @Id
    private Long id;

    private String address;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id")
    private Member member;

    public Long getId() {
        return id;
    }

    public String getAddress() {
        return address;
    }

    public Member getMember() {
        return member;
    }
}
