package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.hibernate.Member;
import dev.fetchonce.corpus.Scenario;

/** Members whose badge holds the key, mapped as JPA does unless told otherwise. */
final class EagerInverseOneToOneByHibernate implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery("select m from Member m order by m.id", Member.class)
                .getResultList()); // query
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(
                em -> em.createQuery("select m from Member m left join fetch m.badge order by m.id", Member.class)
                        .getResultList());
    }
}
