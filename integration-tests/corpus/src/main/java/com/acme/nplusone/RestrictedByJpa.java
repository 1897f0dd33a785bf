package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Showcase;
import dev.fetchonce.corpus.Scenario;
import java.util.Objects;

/** Showcases with what of them may be shown, which a restriction of the collection says. */
final class RestrictedByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        count(shop, "select s from Showcase s");
    }

    @Override
    public void fixed(JpaShop shop) {
        count(shop, "select s from Showcase s left join fetch s.shown");
    }

    private static void count(JpaShop shop, String query) {
        shop.inTransaction(em -> {
            for (Showcase showcase : em.createQuery(query, Showcase.class).getResultList()) {
                Objects.requireNonNull(showcase.getShown().iterator()); // loop
            }
        });
    }
}
