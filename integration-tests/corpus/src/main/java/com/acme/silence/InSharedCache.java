package com.acme.silence;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Category;
import dev.fetchonce.corpus.Silent;

/** Categories that the cache of the factory holds are found in a loop. */
final class InSharedCache implements Silent<JpaShop> {
    @Override
    public void prepare(JpaShop shop) {
        shop.inTransaction(
                em -> em.createQuery("select c from Category c", Category.class).getResultList());
    }

    @Override
    public void run(JpaShop shop) {
        shop.inTransaction(em -> {
            for (long id = 1; id <= 5; id++) {
                em.find(Category.class, id).getName();
            }
        });
    }
}
