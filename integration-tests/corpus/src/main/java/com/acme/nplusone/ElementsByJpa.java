package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Product;
import dev.fetchonce.corpus.Scenario;

/** Products with their photos, which are no entities. */
final class ElementsByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Product product : em.createQuery("select p from Product p order by p.id", Product.class)
                    .getResultList()) {
                shop.show(product.getPhotos().size()); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Product product : em.createQuery(
                            "select p from Product p left join fetch p.photos order by p.id", Product.class)
                    .getResultList()) {
                shop.show(product.getPhotos().size());
            }
        });
    }
}
