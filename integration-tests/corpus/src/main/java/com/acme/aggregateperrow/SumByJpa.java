package com.acme.aggregateperrow;

import com.acme.shop.jpa.JpaShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Orders, each with the sum of its lines. */
final class SumByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (long id : em.createQuery("select e.id from Order e order by e.id", Long.class)
                    .getResultList()) {
                em.createQuery("select sum(i.quantity) from OrderItem i where i.order.id = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult(); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            List<Long> orders = em.createQuery("select e.id from Order e order by e.id", Long.class)
                    .getResultList();
            em.createQuery(
                            "select i.order.id, sum(i.quantity) from OrderItem i where i.order.id in :orders group by i.order.id",
                            Object[].class)
                    .setParameter("orders", orders)
                    .getResultList();
        });
    }
}
