package com.acme.silence;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Product;
import dev.fetchonce.corpus.Silent;
import java.util.List;

/** Products in lists of ids, each list one array. */
final class ArrayParametersByHibernate implements Silent<JpaShop> {
    @Override
    public void run(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Long[] ids : List.of(new Long[] {1L, 2L, 3L}, new Long[] {4L, 5L, 6L}, new Long[] {7L, 8L, 9L})) {
                em.createQuery("select p from Product p where array_contains(:ids, p.id)", Product.class)
                        .setParameter("ids", ids)
                        .getResultList();
            }
        });
    }
}
