package com.acme.rowbyrowdelete;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Draft;
import com.acme.shop.jpa.model.DraftLine;
import dev.fetchonce.corpus.Scenario;

/** A draft is thrown away with all its lines. */
final class CascadeByJpa implements Scenario<JpaShop> {
    @Override
    public void prepare(JpaShop shop) {
        shop.inTransaction(em -> {
            Draft draft = em.find(Draft.class, 1L);
            for (long line = 101; line <= 106; line++) {
                em.persist(new DraftLine(line, draft, 1));
            }
        });
    }

    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery("select d from Draft d where d.id = 1", Draft.class)
                .getResultList()
                .forEach(em::remove));
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            shop.batchWrites(em);
            em.createQuery("select d from Draft d where d.id = 1", Draft.class)
                    .getResultList()
                    .forEach(em::remove);
        });
    }
}
