package com.acme.silence;

import com.acme.shop.jpa.JpaShop;
import dev.fetchonce.corpus.Silent;

/** A price list of records. */
final class ProjectedByJpa implements Silent<JpaShop> {
    @Override
    public void run(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery(
                        "select p.name, p.price, c.name from Product p join p.category c order by p.id", Object[].class)
                .getResultList());
    }
}
