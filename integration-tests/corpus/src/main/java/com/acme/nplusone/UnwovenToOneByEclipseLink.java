package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Product;
import dev.fetchonce.corpus.Scenario;

/** Reviews whose product is mapped lazily, in vain: nothing weaves the entities. */
final class UnwovenToOneByEclipseLink implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery("select p from Product p order by p.id", Product.class)
                .getResultList()); // query
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery(
                        "select p from Product p left join fetch p.category left join fetch p.supplier order by p.id",
                        Product.class)
                .getResultList());
    }
}
