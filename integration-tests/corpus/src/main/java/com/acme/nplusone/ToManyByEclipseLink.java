package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Draft;
import dev.fetchonce.corpus.Scenario;

/** Categories with their products. */
final class ToManyByEclipseLink implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Draft draft : em.createQuery("select d from Draft d order by d.id", Draft.class)
                    .getResultList()) {
                shop.show(draft.getLines().size()); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Draft draft : em.createQuery(
                            "select d from Draft d left join fetch d.lines order by d.id", Draft.class)
                    .getResultList()) {
                shop.show(draft.getLines().size());
            }
        });
    }
}
