package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Account;
import dev.fetchonce.corpus.Scenario;

/** Accounts whose profile holds the key: nobody can know without looking whether there is one. */
final class InverseOneToOneByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery("select a from Account a order by a.id", Account.class)
                .getResultList()); // query
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(
                em -> em.createQuery("select a from Account a left join fetch a.profile order by a.id", Account.class)
                        .getResultList());
    }
}
