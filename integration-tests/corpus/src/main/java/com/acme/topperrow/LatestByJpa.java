package com.acme.topperrow;

import com.acme.shop.jpa.JpaShop;
import dev.fetchonce.corpus.Scenario;

/** Customers, each with the latest order. */
final class LatestByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (long customer : em.createQuery("select c.id from Customer c order by c.id", Long.class).getResultList()) {
                em.createQuery("select o.status from Order o where o.customer.id = :customer order by o.orderDate desc", String.class)
                        .setParameter("customer", customer)
                        .setMaxResults(1)
                        .getResultList(); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery(
                        "select c.id, l.status from Customer c left join lateral"
                                + " (select o.status as status from Order o where o.customer = c order by o.orderDate desc limit 1) l",
                        Object[].class)
                .getResultList());
    }
}
