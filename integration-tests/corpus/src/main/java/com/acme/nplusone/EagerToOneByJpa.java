package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Listing;
import dev.fetchonce.corpus.Scenario;

/** Products whose category is mapped eagerly, which a query does not join. */
final class EagerToOneByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery("select l from Listing l order by l.id", Listing.class)
                .getResultList()); // query
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(
                em -> em.createQuery("select l from Listing l left join fetch l.category order by l.id", Listing.class)
                        .getResultList());
    }
}
