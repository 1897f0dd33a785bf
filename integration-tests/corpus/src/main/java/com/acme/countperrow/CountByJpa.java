package com.acme.countperrow;

import com.acme.shop.jpa.JpaShop;
import dev.fetchonce.corpus.Scenario;

/** Categories, each with the number of its products. */
final class CountByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (long id : em.createQuery("select e.id from Category e order by e.id", Long.class).getResultList()) {
                em.createQuery("select count(p) from Product p where p.category.id = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult(); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery("select c.id, count(p) from Category c left join Product p on p.category = c group by c.id", Object[].class).getResultList());
    }
}
