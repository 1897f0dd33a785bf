package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.hibernate.Receipt;
import dev.fetchonce.corpus.Scenario;

/** Receipts with what was paid, in cash or by card. */
final class JoinedInheritanceByHibernate implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Receipt receipt : em.createQuery("select r from Receipt r order by r.id", Receipt.class)
                    .getResultList()) {
                receipt.getPayment().getAmount(); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Receipt receipt : em.createQuery(
                            "select r from Receipt r left join fetch r.payment order by r.id", Receipt.class)
                    .getResultList()) {
                receipt.getPayment().getAmount();
            }
        });
    }
}
