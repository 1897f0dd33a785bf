package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Customer;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** Orders, each with its customer got by a session that keeps nothing: the same customer again and again. */
final class StatelessGetByHibernate implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        try (StatelessSession session =
                shop.factory().unwrap(SessionFactory.class).openStatelessSession()) {
            for (long customer : session.createQuery("select o.customer.id from Order o order by o.id", Long.class)
                    .getResultList()) {
                session.get(Customer.class, customer); // loop
            }
        }
    }

    @Override
    public void fixed(JpaShop shop) {
        try (StatelessSession session =
                shop.factory().unwrap(SessionFactory.class).openStatelessSession()) {
            List<Long> customers = session.createQuery("select o.customer.id from Order o order by o.id", Long.class)
                    .getResultList();
            session.createQuery("select c from Customer c where c.id in :customers", Customer.class)
                    .setParameter("customers", customers)
                    .getResultList();
        }
    }
}
