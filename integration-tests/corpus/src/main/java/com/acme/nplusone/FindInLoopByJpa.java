package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.User;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Customers found one by one, by the ids that orders hold. */
final class FindInLoopByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (long user : em.createQuery("select c.user.id from Customer c order by c.id", Long.class)
                    .getResultList()) {
                em.find(User.class, user); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            List<Long> users = em.createQuery("select c.user.id from Customer c order by c.id", Long.class)
                    .getResultList();
            em.createQuery("select u from User u where u.id in :users", User.class)
                    .setParameter("users", users)
                    .getResultList();
        });
    }
}
