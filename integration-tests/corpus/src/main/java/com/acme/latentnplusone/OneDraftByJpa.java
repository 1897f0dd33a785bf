package com.acme.latentnplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Draft;
import dev.fetchonce.corpus.Scenario;

/** Drafts of late customers, of which the test data has one; each with its lines. */
final class OneDraftByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery("select d from Draft d where d.id > 4", Draft.class)
                .getResultList()
                .forEach(draft -> shop.show(draft.getLines().size()))); // loop
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(
                em -> em.createQuery("select d from Draft d left join fetch d.lines where d.id > 4", Draft.class)
                        .getResultList()
                        .forEach(draft -> shop.show(draft.getLines().size())));
    }
}
