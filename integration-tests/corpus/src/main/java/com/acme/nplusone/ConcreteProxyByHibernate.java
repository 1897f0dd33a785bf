package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.hibernate.Redemption;
import dev.fetchonce.corpus.Scenario;

/** Redemptions, each with what its coupon was worth; the query knows the kinds of all coupons already. */
final class ConcreteProxyByHibernate implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Redemption redemption : em.createQuery("select r from Redemption r order by r.id", Redemption.class)
                    .getResultList()) {
                shop.show(redemption.getCoupon().getAmount()); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Redemption redemption : em.createQuery(
                            "select r from Redemption r left join fetch r.coupon order by r.id", Redemption.class)
                    .getResultList()) {
                shop.show(redemption.getCoupon().getAmount());
            }
        });
    }
}
