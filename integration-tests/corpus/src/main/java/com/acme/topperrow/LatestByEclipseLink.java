package com.acme.topperrow;

import com.acme.shop.jpa.JpaShop;
import dev.fetchonce.corpus.Scenario;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Customers, each with the latest order, by a helper that limits a sorted query. */
final class LatestByEclipseLink implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.ask(em -> em.createQuery("select c.id from Customer c order by c.id", Long.class)
                .getResultStream()
                .map(customer -> latest(em, customer)) // loop
                .toList());
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            em.createQuery("select c.id from Customer c order by c.id", Long.class)
                    .getResultList();
            em.createNativeQuery(
                            "select status, customer_id from (select o.status, o.customer_id, row_number() over"
                                    + " (partition by o.customer_id order by o.order_date desc) as nth from orders o) l where nth = 1")
                    .getResultList();
        });
    }

    private static List<String> latest(EntityManager em, Long customer) {
        return em.createQuery(
                        "select o.status from Order o where o.customer.id = :customer order by o.orderDate desc",
                        String.class)
                .setParameter("customer", customer)
                .setMaxResults(1)
                .getResultList();
    }
}
