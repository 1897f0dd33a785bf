package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Customers with their orders that are delivered. */
final class FilteredByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (long customer : em.createQuery("select c.id from Customer c order by c.id", Long.class)
                    .getResultList()) {
                em.createQuery(
                                "select o.id from Order o where o.customer.id = :customer and o.status = 'delivered'",
                                Long.class)
                        .setParameter("customer", customer)
                        .getResultList(); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            List<Long> customers = em.createQuery("select c.id from Customer c order by c.id", Long.class)
                    .getResultList();
            em.createQuery(
                            "select o.customer.id, o.id from Order o where o.customer.id in :customers and o.status = 'delivered'",
                            Object[].class)
                    .setParameter("customers", customers)
                    .getResultList();
        });
    }
}
