package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.hibernate.PercentCoupon;
import dev.fetchonce.corpus.Scenario;

/** Coupons of one kind, each with its customer. */
final class SingleTableByHibernate implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (PercentCoupon coupon : em.createQuery(
                            "select p from PercentCoupon p order by p.id", PercentCoupon.class)
                    .getResultList()) {
                coupon.getCustomer().getPhone(); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            for (PercentCoupon coupon : em.createQuery(
                            "select p from PercentCoupon p left join fetch p.customer order by p.id",
                            PercentCoupon.class)
                    .getResultList()) {
                coupon.getCustomer().getPhone();
            }
        });
    }
}
