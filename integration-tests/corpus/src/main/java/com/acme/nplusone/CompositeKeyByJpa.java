package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Restock;
import dev.fetchonce.corpus.Scenario;

/** Restocks, each with what its shelf holds. */
final class CompositeKeyByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Restock restock : em.createQuery("select r from Restock r order by r.id", Restock.class)
                    .getResultList()) {
                restock.getStock().getQuantity(); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Restock restock : em.createQuery(
                            "select r from Restock r left join fetch r.stock order by r.id", Restock.class)
                    .getResultList()) {
                restock.getStock().getQuantity();
            }
        });
    }
}
