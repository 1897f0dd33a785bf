package com.acme.countperrow;

import com.acme.shop.jpa.JpaShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Categories, each with the number of its products. */
final class CountByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (long id : em.createQuery("select e.id from Category e order by e.id", Long.class)
                    .getResultList()) {
                em.createQuery("select count(p) from Product p where p.category.id = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult(); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            List<Long> categories = em.createQuery("select e.id from Category e order by e.id", Long.class)
                    .getResultList();
            em.createQuery(
                            "select p.category.id, count(p) from Product p where p.category.id in :categories group by p.category.id",
                            Object[].class)
                    .setParameter("categories", categories)
                    .getResultList();
        });
    }
}
