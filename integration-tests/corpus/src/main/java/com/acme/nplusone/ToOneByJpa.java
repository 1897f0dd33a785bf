package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Product;
import dev.fetchonce.corpus.Scenario;

/** Products, each with its category's name. */
final class ToOneByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Product product : em.createQuery("select p from Product p order by p.id", Product.class)
                    .getResultList()) {
                product.getCategory().getName(); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Product product : em.createQuery(
                            "select p from Product p left join fetch p.category order by p.id", Product.class)
                    .getResultList()) {
                product.getCategory().getName();
            }
        });
    }
}
