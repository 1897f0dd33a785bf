package com.acme.silence;

import com.acme.shop.jpa.JpaShop;
import dev.fetchonce.corpus.Silent;

/** Three pages of products, one after the other. */
final class PagedByJpa implements Silent<JpaShop> {
    @Override
    public void run(JpaShop shop) {
        for (int page = 0; page < 3; page++) {
            int first = page * 3;
            shop.inTransaction(em -> em.createQuery("select t.name from Tag t order by t.id", String.class)
                    .setFirstResult(first)
                    .setMaxResults(3)
                    .getResultList());
        }
    }
}
