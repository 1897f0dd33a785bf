package com.acme.silence;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.hibernate.Patron;
import dev.fetchonce.corpus.Silent;

/** Patrons with their orders, mapped with FetchMode.SUBSELECT. */
final class SubselectByHibernate implements Silent<JpaShop> {
    @Override
    public void run(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Patron patron : em.createQuery("select p from Patron p order by p.id", Patron.class)
                    .getResultList()) {
                shop.show(patron.getOrders().size());
            }
        });
    }
}
