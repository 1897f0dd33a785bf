package com.acme.topperrow;

import com.acme.shop.jpa.JpaShop;
import dev.fetchonce.corpus.Scenario;

/** Customers, each with the latest order. */
final class LatestByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (long customer : em.createQuery("select c.id from Customer c order by c.id", Long.class)
                    .getResultList()) {
                em.createQuery(
                                "select o.status from Order o where o.customer.id = :customer order by o.orderDate desc",
                                String.class)
                        .setParameter("customer", customer)
                        .setMaxResults(1)
                        .getResultList(); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            em.createQuery("select c.id from Customer c order by c.id", Long.class)
                    .getResultList();
            em.createQuery(
                            "select l.customer, l.status from (select o.customer.id as customer, o.status as status,"
                                    + " row_number() over (partition by o.customer.id order by o.orderDate desc) as nth from Order o) l where l.nth = 1",
                            Object[].class)
                    .getResultList();
        });
    }
}
