package com.acme.shop.jpa.hibernate;

import java.util.List;

/** The entities that only Hibernate maps. */
public final class HibernateModel {
    public static final List<Class<?>> ENTITIES = List.of(
            Badge.class,
            CardPayment.class,
            CashPayment.class,
            Coupon.class,
            Member.class,
            Patron.class,
            Payment.class,
            PercentCoupon.class,
            Receipt.class,
            Redemption.class,
            Remark.class,
            Section.class);

    private HibernateModel() {}
}
