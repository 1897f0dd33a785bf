package com.acme.existsperrow;

import com.acme.shop.jpa.JpaShop;
import dev.fetchonce.corpus.Scenario;

/** Customers, each with whether it has an order on its way. */
final class ExistsByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (long customer : em.createQuery("select c.id from Customer c order by c.id", Long.class)
                    .getResultList()) {
                em.createQuery(
                                "select 1 from Order o where o.customer.id = :customer and o.status = 'shipped'",
                                Integer.class)
                        .setParameter("customer", customer)
                        .setMaxResults(1)
                        .getResultList(); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            var customerIds = em.createQuery("select c.id from Customer c order by c.id", Long.class)
                    .getResultList();
            em.createQuery(
                            "select distinct o.customer.id from Order o where o.customer.id in :customerIds and o.status = :status",
                            Long.class)
                    .setParameter("customerIds", customerIds)
                    .setParameter("status", "shipped")
                    .getResultList();
        });
    }
}
