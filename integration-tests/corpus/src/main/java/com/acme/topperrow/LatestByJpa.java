package com.acme.topperrow;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Order;
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
            var customerIds = em.createQuery("select c.id from Customer c order by c.id", Long.class)
                    .getResultList();
            em.createQuery("""
                            select o from Order o
                            where o.customer.id in :customerIds
                            and (select count(n) from Order n where n.customer.id = o.customer.id and n.orderDate > o.orderDate) < :limit
                            order by o.customer.id, o.orderDate desc""", Order.class)
                    .setParameter("customerIds", customerIds)
                    .setParameter("limit", 1L)
                    .getResultList();
        });
    }
}
