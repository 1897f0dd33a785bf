package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Product;
import dev.fetchonce.corpus.Scenario;

/** Products with their category and their supplier. */
final class SeveralByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Product product : em.createQuery("select p from Product p order by p.id", Product.class)
                    .getResultList()) {
                product.getCategory().getName(); // category
                product.getSupplier().getRating(); // supplier
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Product product : em.createQuery(
                            "select p from Product p left join fetch p.category left join fetch p.supplier order by p.id",
                            Product.class)
                    .getResultList()) {
                product.getCategory().getName();
                product.getSupplier().getRating();
            }
        });
    }
}
