package com.acme.queryinloop;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Category;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** A wish list holds ids that came with the request. */
final class FindByJpa implements Scenario<JpaShop> {
    private static final List<Long> WISHES = List.of(1L, 3L, 4L, 5L);

    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (long category : WISHES) {
                em.find(Category.class, category); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery("select c from Category c where c.id in :wishes", Category.class)
                .setParameter("wishes", WISHES)
                .getResultList());
    }
}
