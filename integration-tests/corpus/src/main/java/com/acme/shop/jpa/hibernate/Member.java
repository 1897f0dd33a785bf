package com.acme.shop.jpa.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** A user with its badge, mapped as JPA does unless told otherwise: eagerly, though the column is the badge's. */
@Entity
@Table(name = "app_user")
public class Member {
    @Id
    private Long id;

    private String email;

    @OneToOne(mappedBy = "member")
    private Badge badge;

    public Long getId() {
        return id;
    }

    public String getEmail() {
        return email;
    }

    public Badge getBadge() {
        return badge;
    }
}
