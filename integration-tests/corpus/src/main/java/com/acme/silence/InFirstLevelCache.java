package com.acme.silence;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Category;
import dev.fetchonce.corpus.Silent;

/** The same product is found again and again. */
final class InFirstLevelCache implements Silent<JpaShop> {
    @Override
    public void run(JpaShop shop) {
        shop.inTransaction(em -> {
            for (int i = 0; i < 5; i++) {
                em.find(Category.class, 1L);
            }
        });
    }
}
