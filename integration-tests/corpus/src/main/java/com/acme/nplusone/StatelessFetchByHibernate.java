package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Customer;
import dev.fetchonce.corpus.Scenario;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** Customers with their user names, by a session that keeps nothing. */
final class StatelessFetchByHibernate implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        try (StatelessSession session =
                shop.factory().unwrap(SessionFactory.class).openStatelessSession()) {
            for (Customer customer : session.createQuery("select c from Customer c order by c.id", Customer.class)
                    .getResultList()) {
                session.fetch(customer.getUser()); // loop
                customer.getUser().getUsername();
            }
        }
    }

    @Override
    public void fixed(JpaShop shop) {
        try (StatelessSession session =
                shop.factory().unwrap(SessionFactory.class).openStatelessSession()) {
            for (Customer customer : session.createQuery(
                            "select c from Customer c left join fetch c.user order by c.id", Customer.class)
                    .getResultList()) {
                customer.getUser().getUsername();
            }
        }
    }
}
