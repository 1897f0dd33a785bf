package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Draft;
import dev.fetchonce.corpus.Scenario;

/** A page of drafts with their lines. */
final class PagedToManyByEclipseLink implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Draft draft : em.createQuery("select d from Draft d order by d.id", Draft.class)
                    .setMaxResults(4)
                    .getResultList()) {
                shop.show(draft.getLines().size()); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Draft draft : shop.batching(
                            em,
                            em.createQuery("select d from Draft d order by d.id", Draft.class)
                                    .setMaxResults(4),
                            "d.lines")
                    .getResultList()) {
                shop.show(draft.getLines().size());
            }
        });
    }
}
