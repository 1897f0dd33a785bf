package com.acme.shop.jpa.hibernate;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** So many percent less. */
@Entity
@DiscriminatorValue("percent")
public class PercentCoupon extends Coupon {}
