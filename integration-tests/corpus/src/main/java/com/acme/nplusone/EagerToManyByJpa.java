package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Basket;
import dev.fetchonce.corpus.Scenario;

/** Orders whose lines are mapped eagerly. */
final class EagerToManyByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery("select b from Basket b order by b.id", Basket.class)
                .getResultList()); // query
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(
                em -> em.createQuery("select b from Basket b left join fetch b.items order by b.id", Basket.class)
                        .getResultList());
    }
}
