package com.acme.silence;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Product;
import dev.fetchonce.corpus.Silent;
import java.util.List;

/** Products in lists of ids of several lengths, padded to powers of two by a setting. */
final class PaddedParametersByHibernate implements Silent<JpaShop> {
    @Override
    public void run(JpaShop shop) {
        shop.inTransaction(em -> {
            for (List<Long> ids :
                    List.of(List.of(1L, 2L, 3L), List.of(4L, 5L, 6L), List.of(7L, 8L, 9L), List.of(10L))) {
                em.createQuery("select p from Product p where p.id in :ids", Product.class)
                        .setParameter("ids", ids)
                        .getResultList();
            }
        });
    }
}
