package com.acme.shop.jpa.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The use of a coupon. */
@Entity
@Table(name = "redemption")
public class Redemption {
    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "coupon_id")
    private Coupon coupon;

    public Long getId() {
        return id;
    }

    public Coupon getCoupon() {
        return coupon;
    }
}
