package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Customer;
import dev.fetchonce.corpus.Scenario;

/** Customers with their user names. */
final class OneToOneByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Customer customer : em.createQuery("select c from Customer c order by c.id", Customer.class)
                    .getResultList()) {
                customer.getUser().getUsername(); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Customer customer : em.createQuery(
                            "select c from Customer c left join fetch c.user order by c.id", Customer.class)
                    .getResultList()) {
                customer.getUser().getUsername();
            }
        });
    }
}
